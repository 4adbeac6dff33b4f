import ContractModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// State on disk: subjects that end, one after another, on one state directory (wire-protocol S3).
struct DurableState: Sendable {
  private static let kills = 5

  let story: StateStory

  /// Asked to stop, and started again.
  func stopped(in context: CaseContext) throws -> CaseOutcome {
    try context.withStateFolder { folder in
      guard let (state, document) = try prepare(folder, context) else { return .pass }
      let current = try started(folder, context, "a stop") { dialogue in
        try dialogue.expect(state, after: "a stop and a start", clause: "S3")
        let next = try dialogue.accept(document, from: state.revision)
        try end(dialogue.context, by: SIGTERM)
        return next
      }
      try started(folder, context, "a stop") { dialogue in
        try dialogue.expect(current, after: "a stop and a start", clause: "S3")
        let again = try dialogue.accept(document, from: state.revision)
        guard again.isSame(as: current) else {
          throw dialogue.failure("answered a repeat of an accepted update with another state after a start", "S2")
        }
      }
      return .pass
    }
  }

  /// Killed as soon as an update was answered.
  func killedAfterAnswer(in context: CaseContext) throws -> CaseOutcome {
    try context.withStateFolder { folder in
      guard let (first, document) = try prepare(folder, context) else { return .pass }
      var state = first
      for _ in 0..<Self.kills {
        state = try started(folder, context, "SIGKILL") { dialogue in
          try dialogue.expect(state, after: "SIGKILL behind the answer to an update, and a start", clause: "S3")
          let next = try dialogue.accept(document, from: state.revision)
          try end(dialogue.context, by: SIGKILL)
          return next
        }
      }
      try started(folder, context, "SIGKILL") {
        try $0.expect(state, after: "SIGKILL behind the answer to an update, and a start", clause: "S3")
      }
      return .pass
    }
  }

  /// Killed while an update is under way: the old state or the new one, whole. Sent again it is accepted.
  func killedMidway(in context: CaseContext) throws -> CaseOutcome {
    try context.withStateFolder { folder in
      guard let (first, document) = try prepare(folder, context) else { return .pass }
      var state = first
      for number in 0..<Self.kills {
        try started(folder, context, "SIGKILL") { dialogue in
          try sendAndKill(dialogue, document, from: state.revision, after: .microseconds(400 * number))
        }
        state = try started(folder, context, "SIGKILL") { dialogue in
          let shown = try dialogue.read()
          let next = try dialogue.accept(document, from: state.revision)
          guard shown.isSame(as: state) || shown.isSame(as: next) else {
            throw dialogue.failure("showed neither the old nor the new state after SIGKILL during an update", "S3")
          }
          return next
        }
      }
      return .pass
    }
  }

  /// A state that is not the first one, and a document that the server accepts; nil where it accepts none.
  private func prepare(_ folder: String, _ context: CaseContext) throws -> (StoredState, Draft)? {
    try started(folder, context, "its first start") { dialogue in
      let documents = try AcceptableDocuments(of: story.resource, story.derivation).find(2, by: dialogue)
      guard let last = documents.last else {
        context.remark("\(story.resource.update.name.value) accepted no document: state on disk is not judged")
        return nil
      }
      let state = try dialogue.read()
      try end(dialogue.context, by: SIGTERM)
      return (state, documents.count > 1 ? documents[0] : last)
    }
  }

  /// A subject that does not start again on its own state has failed the case, not the set-up.
  private func started<Value>(
    _ folder: String, _ context: CaseContext, _ what: String, _ body: (StateDialogue) throws -> Value
  ) throws -> Value {
    do {
      return try context.withSubject(in: folder) { try body(StateDialogue(resource: story.resource, context: $0)) }
    } catch let error as SubjectError {
      for line in RunEnd(error).lastWords { context.note("  \(line)") }
      throw CaseFailure("did not start on its state directory after \(what): \(error.reason)", clause: "S3")
    }
  }

  private func end(_ context: CaseContext, by signal: Int32) throws {
    context.note("- ended it by signal \(signal)")
    context.process?.signal(signal)
    guard context.process?.waitForExit(within: context.patient(.seconds(11))) != nil else {
      throw CaseFailure("did not end by signal \(signal)", clause: "P5")
    }
  }

  /// The instants differ from round to round, so that the kill meets different moments of the update.
  private func sendAndKill(
    _ dialogue: StateDialogue, _ document: Draft, from revision: Int64, after delay: Duration
  ) throws {
    let context = dialogue.context
    let recipe = dialogue.recipe(document, revision)
    let connection = try context.openHTTP()
    try connection.send(recipe.bytes(for: context.addressee), within: context.patient(CaseContext.connectTime))
    context.note("- sent an update of revision \(revision) and did not wait for its answer")
    usleep(UInt32(delay / .microseconds(1)))
    try end(context, by: SIGKILL)
  }
}
