import ContractModel

/// Which check wins where two would fail: the order of H2, which says what a stranger can find out.
struct OrderFamily: Family {
  let id = "order"
  let profile = Profile.bridge
  let clauses = ["H2"]
  let sends = "requests in which two things are wrong, for every two that can be, and one in which all are"
  let right = "the answer to the one that is judged first, before the body is read"

  func cases(_ derivation: Derivation) -> [Case] {
    let limits = derivation.contract.server.limits
    return derivation.paths.all.flatMap { known in
      known.endpoints.flatMap { endpoint -> [Case] in
        let faults = RequestFault.allCases.filter { $0.fits(endpoint) }
        let pairs = faults.enumerated().flatMap { index, first in
          faults[(index + 1)...].filter { first.canStand(with: $0) }.map { [first, $0] }
        }
        let head = faults.filter { $0.profile == .bridge && ![.target, .route, .method].contains($0) }
        return pairs.map { orderCase("\($0[0])-before-\($0[1])", $0, endpoint, known, limits) }
          + [orderCase("everything", head, endpoint, known, limits)]
      }
    }
  }

  private func orderCase(
    _ name: String, _ faults: [RequestFault], _ endpoint: Endpoint, _ known: KnownPath, _ limits: ServerLimits
  ) -> Case {
    let recipe = faults.reduce(RequestRecipe(harmlesslyCalling: endpoint)) {
      $1.put(into: $0, of: endpoint, at: known, limits)
    }
    let due = faults.first?.answer(knownRoute: recipe.endpoint != nil) ?? AnswerExpectation(.status([]))
    let leavesBodyUnsent = faults.contains(.size)
    return Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: faults.first?.profile ?? profile,
      clauses: clauses,
      needs: endpoint.refusalNeeds, source: endpoint.route.span, states: "route \(endpoint.route.description)",
      body: leavesBodyUnsent
        ? .session { context in
          try context.exchange(recipe, expecting: due)
          return .pass
        }
        : .exchange(recipe, due))
  }
}
