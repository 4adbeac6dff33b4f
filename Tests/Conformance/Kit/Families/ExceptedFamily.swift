import ContractModel

/// Endpoints that a subject file excepts: the server does not have them yet, and says so.
struct ExceptedFamily: Family {
  let id = "excepted"
  let profile = Profile.api
  let clauses = ["H2 step 6", "H2 step 8", "RFC 9110 section 15.6.2"]
  let sends = "a call of each endpoint that the subject file excepts; its other cases are not derived"
  let right = "404, 405 or 501"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.exceptions.compactMap { exception in
      derivation.declared.endpoint(named: exception.endpoint.value).map { excepted($0, exception) }
    }
  }

  private func excepted(_ endpoint: Endpoint, _ exception: Waivers.Exception) -> Case {
    var recipe = RequestRecipe(harmlesslyCalling: endpoint)
    // For this server it is a route as unknown as any other.
    recipe.endpoint = nil
    return Case(
      id: "\(id)/\(endpoint.name.value)/absent", family: id, profile: profile, clauses: clauses,
      needs: endpoint.refusalNeeds, source: exception.endpoint.span,
      states: "except \(endpoint.name.value): \(exception.reason)",
      body: .exchange(recipe, AnswerExpectation(.status([404, 405, 501]))))
  }
}
