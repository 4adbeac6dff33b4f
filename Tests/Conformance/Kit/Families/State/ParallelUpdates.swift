import ContractModel

/// Updates from one revision, all at once: one is accepted, those of the same document repeat it, the others conflict.
struct ParallelUpdates {
  private static let rounds = 5
  /// Two of each document.
  private static let writers = 8

  let dialogue: StateDialogue
  let documents: [Draft]

  func run() throws {
    for _ in 0..<Self.rounds {
      let before = try dialogue.read()
      let (dialogue, documents) = (dialogue, documents)
      let outcomes = try dialogue.context.concurrently(Self.writers) { writer in
        try dialogue.update(to: documents[writer % documents.count], from: before.revision)
      }
      try check(outcomes, after: before)
    }
  }

  private func check(_ outcomes: [StateDialogue.Outcome], after before: StoredState) throws {
    let winners = outcomes.indices.filter { outcomes[$0].state != nil }
    guard let first = winners.first, let state = outcomes[first].state else {
      throw dialogue.failure("accepted none of \(Self.writers) updates that were made from the current revision", "S1")
    }
    let document = first % documents.count
    for (writer, outcome) in outcomes.enumerated() {
      let isSame = writer % documents.count == document
      switch outcome {
      case .accepted(let own) where isSame:
        guard own.isSame(as: state), own.revision == before.revision + 1 else {
          throw dialogue.failure("answered one update and its repeat with different states", "S2")
        }
      case .accepted: throw dialogue.failure("accepted two different updates made from one revision", "S1")
      case .refused(let status) where isSame || status != 409:
        let what = isSame ? "a repeat of the accepted update" : "an update that came too late"
        throw dialogue.failure("answered \(status) to \(what)", "S2")
      case .refused: continue
      }
    }
    try dialogue.expect(state, after: "updates from one revision at once")
  }
}
