import ContractModel

/// Literal documents that fit a request of this contract, judged by hand.
struct VectorsFamily: Family {
  let id = "vectors"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "the literal vectors whose type is an endpoint's request"
  let right = "the verdict that was written by hand beside each, with exactly its violations"

  func cases(_ derivation: Derivation) -> [Case] {
    let contract = derivation.contract
    return contract.endpoints.flatMap { endpoint in
      derivation.vectors
        .filter { $0.contract == contract.name.value && $0.type != nil && $0.type == endpoint.request }
        .filter { $0.bytes.count <= endpoint.maxBody.value }
        .map { vectorCase($0, calling: endpoint) }
    }
  }

  private func vectorCase(_ vector: Vector, calling endpoint: Endpoint) -> Case {
    Case(
      id: "\(id)/\(endpoint.name.value)/\(vector.id)", family: id, profile: profile,
      clauses: [vector.clause] + clauses, needs: endpoint.writeNeeds, source: endpoint.route.span,
      states: "the type \(vector.type ?? "")",
      body: .exchange(
        RequestRecipe(calling: endpoint, body: BodyRecipe(vector.bytes)),
        expectation(of: vector.verdict, calling: endpoint)))
  }

  private func expectation(of verdict: Vector.Verdict, calling endpoint: Endpoint) -> AnswerExpectation {
    switch verdict {
    case .accepted: .accepted(endpoint.name.value)
    case .malformed: .rejected(400, "malformed_json", [])
    case .violations(let violations): .rejected(422, "validation_failed", violations)
    }
  }
}
