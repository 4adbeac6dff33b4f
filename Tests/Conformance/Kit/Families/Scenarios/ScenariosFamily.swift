import ContractModel

/// The scenarios of the contract, each against a subject of its own where the kit launches one.
struct ScenariosFamily: Family {
  let id = "scenarios"
  let profile = Profile.api
  let clauses = ["contract-language: Scenarios"]
  let sends = "the calls of each scenario, in order, under trace ids of their own"
  let right = "every call ends as the scenario says, every awaited event comes, none comes that never may"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.scenarios.map { scenario in
      let id = "\(id)/\(scenario.name.value)"
      let marker = ScenarioMarker(derivation)
      return Case(
        id: id, family: self.id, profile: profile, clauses: clauses, needs: needs(of: scenario, derivation.contract),
        source: scenario.name.span, states: "the scenario \(scenario.name.value)",
        // One after another where they share a subject (conformance.md).
        lane: self.id, isIsolated: true,
        body: .session { context in
          try context.withFreshSubject { fresh in
            let parents = TraceParents(seed: fresh.seed, case: id)
            var performance = ScenarioPerformance(of: scenario, in: fresh, parents: parents, marker: marker)
            try performance.run()
            return .pass
          }
        })
    }
  }

  private func needs(of scenario: Scenario, _ contract: Contract) -> Set<Need> {
    let writes = scenario.steps.contains { step in
      switch step.action {
      case .call(let call): contract.endpoint(named: call.endpoint)?.writes ?? false
      case .never: true
      case .listen, .await: false
      }
    }
    // Only a subject that was just launched is known to have no state.
    return Set(writes ? [.writes] : []).union(scenario.isFresh ? [.launch] : [])
  }
}
