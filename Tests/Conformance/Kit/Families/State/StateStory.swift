import ContractModel

/// What must hold of one resource, whatever it is.
struct StateStory: Sendable {
  let resource: RevisionedResource
  let derivation: Derivation

  /// Runs `body` with `count` documents that the server accepts, and puts back what was there before on a server that the
  /// kit has not launched.
  func run(
    _ count: Int, in context: CaseContext, _ body: (StateDialogue, [Draft]) throws -> Void
  ) throws -> CaseOutcome {
    let dialogue = StateDialogue(resource: resource, context: context)
    let before = try dialogue.read()
    defer { if context.run.launcher == nil { restore(before, dialogue) } }
    let documents = try AcceptableDocuments(of: resource, derivation).find(count, by: dialogue)
    guard documents.count == count else {
      let name = resource.update.name.value
      context.remark("\(name) accepted \(documents.count) documents where \(count) are asked for: not judged further")
      return .pass
    }
    try body(dialogue, documents)
    return .pass
  }

  /// What can't be put back has been told by the case already.
  private func restore(_ before: StoredState, _ dialogue: StateDialogue) {
    guard let now = try? dialogue.read(), !now.hasSameDocument(as: before) else { return }
    _ = try? dialogue.update(to: Draft(before.document), from: now.revision)
  }
}

extension StateStory {
  /// S1: what is accepted is read; S2: each time by one revision more.
  func nextRead(_ dialogue: StateDialogue, _ documents: [Draft]) throws {
    var state = try dialogue.read()
    for document in documents {
      state = try dialogue.accept(document, from: state.revision)
      try dialogue.expect(state, after: "an accepted update")
    }
  }

  /// H10: reading changes nothing.
  func reads(_ dialogue: StateDialogue) throws {
    let state = try dialogue.read()
    for _ in 0..<5 { try dialogue.expect(state, after: "a read", clause: "H10") }
  }

  /// S1: another revision than the current one is refused, nothing is applied.
  func staleRevisions(_ dialogue: StateDialogue, _ documents: [Draft]) throws {
    let start = try dialogue.read()
    let first = try dialogue.accept(documents[0], from: start.revision)
    let second = try dialogue.accept(documents[1], from: first.revision)
    // The last is of the current document, but two revisions old: no repeat.
    for (document, revision) in [
      (documents[2], first.revision), (documents[0], first.revision), (documents[2], second.revision + 1),
      (documents[2], second.revision + 1000), (documents[1], start.revision),
    ] {
      try dialogue.refuse(document, from: revision)
      try dialogue.expect(second, after: "an update that it refused as made from revision \(revision)")
    }
  }

  /// S2: an accepted update may be sent again, by who has lost the answer.
  func repeats(_ dialogue: StateDialogue, _ documents: [Draft]) throws {
    for document in documents {
      let before = try dialogue.read()
      let state = try dialogue.accept(document, from: before.revision)
      for _ in 0..<2 {
        let again = try dialogue.accept(document, from: before.revision)
        guard again.isSame(as: state) else {
          throw dialogue.failure("answered a repeat of an accepted update with another document", "S2")
        }
        try dialogue.expect(state, after: "a repeat of the accepted update", clause: "S2")
      }
    }
  }

  /// A request that is refused before the handler sees it changes nothing.
  func refusals(_ dialogue: StateDialogue, _ documents: [Draft]) throws {
    let state = try dialogue.read()
    let body = resource.body(documents[0], from: state.revision)
    let call = RequestRecipe(calling: resource.update, body: body)
    for refusal in Refusals.of(resource.update, derivation, call: call) {
      let answer = try dialogue.context.exchange(refusal.recipe, expecting: refusal.due)
      try dialogue.expect(state, after: "an update that it answered with \(answer.status)")
    }
  }
}
