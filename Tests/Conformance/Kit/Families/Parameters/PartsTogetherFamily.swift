import ContractModel

/// Requests that are wrong in several of their parts.
struct PartsTogetherFamily: Family {
  let id = "parts-together"
  let profile = Profile.api
  let clauses = ["H2 step 16", "H2 step 15"]
  let sends = "requests whose path, query and body are wrong at once, or whose body is no JSON beside a wrong query"
  let right = "one 422 with the violations of path, query and body, in this order; a body that is no JSON is 400 alone"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.filter { !$0.parameters.isEmpty }.flatMap { endpoint in
      let call = ParameterCall(endpoint, derivation)
      var bodies: [(String, BodyRecipe?)] = [("parameters", nil)]
      if endpoint.request != nil {
        bodies += [("all", BodyRecipe("{}")), ("no-object", BodyRecipe("[]")), ("malformed", BodyRecipe("{"))]
      }
      return bodies.compactMap { name, body in
        call.testCase(
          "\(id)/\(endpoint.name.value)/\(name)", of: self, Self.wrongTarget(of: endpoint),
          source: endpoint.route.span, states: "path, query and body together", body: body)
      }
    }
  }

  /// Each value is a text that few types take, the last of the query twice, the required ones missing.
  private static func wrongTarget(of endpoint: Endpoint) -> [UInt8] {
    let wrong = Array("no such value !".utf8)
    let path = endpoint.parameters.filter { $0.place == .path }
    let query = endpoint.parameters.filter { $0.place == .query && !$0.field.isRequired }.reversed()
    let pairs = (query + query.suffix(1)).map { (name: $0.name, text: wrong) }
    return CallTarget(of: endpoint.route.value, texts: path.map { _ in wrong }, query: Array(pairs)).bytes
  }
}
