import ContractModel

/// Documents that a server accepts, all different: found by trying, since a handler may refuse what the contract lets
/// in.
struct AcceptableDocuments {
  private let candidates: [[Draft]]

  /// Examples first, then a sample, then texts that must be kept as they are, then for each string of the request documents that differ in it.
  init(of resource: RevisionedResource, _ derivation: Derivation) {
    let update = resource.update
    let examples = RequestPlaces.documents(of: update, in: derivation.contract)
    let sample = update.request.map { Sample(contract: derivation.contract).draft(ofTypeNamed: $0) }
    candidates =
      [examples, sample.map { [$0] } ?? []] + DistinctBodies.untidy(of: update, derivation).map { [$0] }
      + DistinctBodies.byPlace(of: update, derivation, count: 6)
  }

  /// Updates until `count` documents were accepted; where one of a list is refused, so are likely the others.
  ///
  /// Fewer where the server accepts no more; it shows the last of them afterwards.
  func find(_ count: Int, by dialogue: StateDialogue) throws -> [Draft] {
    var found: [(draft: Draft, state: StoredState)] = []
    var state = try dialogue.read()
    for list in candidates {
      for draft in list where found.count < count {
        guard let next = try dialogue.update(to: draft, from: state.revision).state else { break }
        try check(next, shows: draft, after: state, dialogue)
        state = next
        if !found.contains(where: { $0.state.hasSameDocument(as: next) }) { found.append((draft, next)) }
      }
    }
    if !found.isEmpty { try dialogue.expect(state, after: "an accepted update") }
    return found.map(\.draft)
  }

  /// The answer to an accepted update: one revision more, and all that was sent.
  private func check(
    _ next: StoredState, shows draft: Draft, after state: StoredState, _ dialogue: StateDialogue
  ) throws {
    guard next.revision == state.revision + 1 else {
      throw dialogue.failure("answered revision \(next.revision) to an update of revision \(state.revision)", "S2")
    }
    let sent = try DocumentScanner.read(dialogue.resource.body(draft, from: next.revision).bytes)
    guard next.fields.covers(sent) else {
      throw dialogue.failure("answered an accepted update with another document than was sent", "S1")
    }
  }
}

extension WireValue {
  /// Whether all of `other` stands here; members beside it may be defaults that a writer has filled in.
  func covers(_ other: WireValue) -> Bool {
    switch (self, other) {
    case (.object(let own), .object(let others)):
      others.allSatisfy { member in own.contains { $0.name == member.name && $0.value.covers(member.value) } }
    case (.array(let own), .array(let others)):
      own.count == others.count && zip(own, others).allSatisfy { $0.covers($1) }
    default: isSame(as: other)
    }
  }
}
