import ContractModel

/// One rule that the contract or the protocol states, at one place where it applies.
struct Obligation: Sendable {
  /// `max_items`, `H2.3.suffix`
  let rule: String
  /// `process_clipboard/fragments`, `events`, `listener`
  let place: String
  /// What a server must do, as a sentence.
  let sentence: String
  /// The place in the contract, or the clause.
  let source: String
  /// Bridges that break it, made from the contract; others may be told by a lying bridge.
  var mutants: [Mutant] = []
  /// Why no case can prove it; nil where one can.
  var untestable: String?

  var id: String { "\(rule)@\(place)" }
}

extension Obligation {
  /// `place` nil: as `scope`.
  init(
    _ rule: String, at place: String, _ sentence: String, source: String, untestable: String? = nil
  ) {
    self.init(rule: rule, place: place, sentence: sentence, source: source, untestable: untestable)
  }

  /// With one more mutant that breaks it.
  func broken(
    by kind: String, _ category: Mutant.Category = .validButWrong, in scope: String?, detail: String? = nil,
    _ alteration: Alteration
  ) -> Obligation {
    // What no case can prove needs no mutant.
    guard untestable == nil else { return self }
    var copy = self
    copy.mutants.append(
      Mutant(
        id: "\(kind):\(detail ?? rule)@\(place)", kind: kind, category: category, scope: scope, breaks: [id],
        alteration: alteration))
    return copy
  }

  /// With one more mutant that breaks it by changing answers.
  func broken(
    by kind: String, _ category: Mutant.Category = .validButWrong, in scope: String?, detail: String? = nil,
    answer: @escaping @Sendable (ProxiedExchange) -> AlteredAnswer?
  ) -> Obligation {
    broken(by: kind, category, in: scope, detail: detail, .answer(answer))
  }

  /// With one more mutant that breaks it by changing a server's frames.
  func broken(
    by kind: String, _ category: Mutant.Category = .validButWrong, on channel: Channel, detail: String? = nil,
    frame: @escaping @Sendable (ProxiedFrame) -> [FrameAction]?
  ) -> Obligation {
    broken(by: kind, category, in: channel.subject, detail: detail, .frame(frame))
  }
}
