import ContractModel

/// Documents with a revision (wire-protocol, State): only a bridge that keeps its state wrongly breaks these.
enum StateRules {
  private static let rules = [
    ("S1.next-read", "an accepted update is what the next read shows"),
    ("S1.conflict", "an update from another revision is a conflict"),
    ("S1.conflict-applies-nothing", "a conflict applies nothing"),
    ("S1.one-winner", "of updates from one revision one is accepted"),
    ("S1.whole-read", "a read beside an update shows the old or the new document whole"),
    ("S2.repeat", "a repeat of the accepted update is answered as accepted"),
    ("S2.repeat-changes-nothing", "a repeat changes nothing"),
    ("S2.revision", "an accepted update raises the revision by one"),
    ("S3.stop", "the state survives a stop"),
  ]

  static func all(_ contract: Contract) -> [Obligation] {
    RevisionedResource.all(in: contract).flatMap { resource in
      let name = resource.update.name.value
      return rules.map { id, sentence in
        Obligation(id, at: name, "\(name): \(sentence)", source: String(id.prefix(2)))
      } + [
        altered(resource),
        Obligation(
          "H10.get-changes-nothing", at: resource.read.name.value, "\(resource.read.name.value) changes nothing",
          source: "H10"),
        Obligation("S3.disk-full", at: name, "\(name): a full disk is answered with 503", source: "S3")
          .notTestable("the kit fills no disk"),
        Obligation("S3.fsync", at: name, "\(name): an update is on disk before it is answered", source: "S3")
          .notTestable("only a loss of power tells a written file from a synchronised one"),
      ]
    }
  }

  /// The proxy can show a read another revision.
  private static func altered(_ resource: RevisionedResource) -> Obligation {
    let name = resource.read.name.value
    return Obligation("S1.read", at: name, "\(name) shows the revision of the last update", source: "S1")
      .broken(by: "revision-of-before", in: name) { exchange in
        guard exchange.isSuccess, let document = exchange.document,
          case .number(let text)? = document[RevisionedResource.revision],
          let revision = Int64(String(decoding: text, as: UTF8.self)), revision > 1
        else { return nil }
        return document.setting(RevisionedResource.revision, to: .number("\(revision - 1)")).map(exchange.writing)
      }
  }
}
