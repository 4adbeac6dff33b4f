import ContractModel

/// Documents with a revision: what an update does to what is read, at once, in parallel, and across restarts.
struct StateFamily: Family {
  let id = "state"
  let profile = Profile.api
  let clauses = ["S1", "S2"]
  let sends = "updates from current and from other revisions, again, in parallel, beside reads, and before a SIGKILL"
  let right = "an accepted update is what is read next and raises the revision by one; nothing else changes anything"

  func cases(_ derivation: Derivation) -> [Case] {
    RevisionedResource.all(in: derivation.contract).flatMap { resource in
      let story = StateStory(resource: resource, derivation: derivation)
      return shared(story) + durable(story)
    }
  }

  private func shared(_ story: StateStory) -> [Case] {
    var cases = [
      readsCase(story),
      stateCase("next-read", story, 3, "S1") { try story.nextRead($0, $1) },
      stateCase("repeat", story, 3, "S2") { try story.repeats($0, $1) },
      stateCase("refusals", story, 2, "S1") { try story.refusals($0, $1) },
      stateCase("reads-during-updates", story, 4, "S1") { try ReadsDuringWrites(dialogue: $0, documents: $1).run() },
    ]
    // Without an error of its own to say it with, an endpoint can't tell of a conflict.
    if !story.resource.conflicts.isEmpty {
      cases += [
        stateCase("stale-revision", story, 3, "S1") { try story.staleRevisions($0, $1) },
        stateCase("parallel-updates", story, 4, "S1") { try ParallelUpdates(dialogue: $0, documents: $1).run() },
      ]
    }
    return cases
  }

  private func durable(_ story: StateStory) -> [Case] {
    let state = DurableState(story: story)
    return [
      durableCase("stop", story) { try state.stopped(in: $0) },
      durableCase("kill-after-answer", story) { try state.killedAfterAnswer(in: $0) },
      durableCase("kill-during-update", story) { try state.killedMidway(in: $0) },
    ]
  }

  private func stateCase(
    _ name: String, _ story: StateStory, _ documents: Int, _ clause: String,
    _ body: @escaping @Sendable (StateDialogue, [Draft]) throws -> Void
  ) -> Case {
    let update = story.resource.update
    return Case(
      id: "\(id)/\(update.name.value)/\(name)", family: id, profile: profile, clauses: [clause], needs: [.writes],
      source: update.route.span, states: "route \(update.route.description)", lane: update.name.value,
      isIsolated: true,
      body: .session { context in
        try context.withFreshSubject { try story.run(documents, in: $0, body) }
      })
  }

  private func readsCase(_ story: StateStory) -> Case {
    let read = story.resource.read
    return Case(
      id: "\(id)/\(read.name.value)/reads", family: id, profile: profile, clauses: ["H10"], needs: [.writes],
      source: read.route.span, states: "route \(read.route.description)", lane: story.resource.update.name.value,
      isIsolated: true,
      body: .session { context in
        try context.withFreshSubject { context in
          try story.reads(StateDialogue(resource: story.resource, context: context))
          return .pass
        }
      })
  }

  private func durableCase(
    _ name: String, _ story: StateStory, _ body: @escaping @Sendable (CaseContext) throws -> CaseOutcome
  ) -> Case {
    let update = story.resource.update
    return Case(
      id: "\(id)/\(update.name.value)/\(name)", family: id, profile: .hardened, clauses: ["S3"],
      needs: [.launch, .writes], source: update.route.span, states: "route \(update.route.description)",
      isIsolated: true, body: .session(body))
  }
}
