import ContractModel

/// Texts that are no JSON document that is let in, whatever type is due.
struct JSONTextFamily: Family {
  let id = "json-text"
  let profile = Profile.api
  let clauses = ["H2 step 15", "contract-language: malformed_json"]
  let sends = "texts that RFC 8259 or I-JSON do not allow, and documents that are too deep"
  let right = "400 malformed_json, whatever else is wrong with the document"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.filter { $0.request != nil }.flatMap { endpoint in
      derivation.vectors.filter { $0.type == nil && $0.bytes.count <= endpoint.maxBody.value }.map { vector in
        malformed(vector.id, BodyRecipe(vector.bytes), vector.clause, calling: endpoint)
      } + depths(calling: endpoint)
    }
  }

  /// Depths at which readers that recurse run out of stack.
  private func depths(calling endpoint: Endpoint) -> [Case] {
    [5_000, 200_000].filter { $0 <= endpoint.maxBody.value }.map { depth in
      let body = BodyRecipe(prefix: [], filler: [UInt8(ascii: "[")], count: depth, suffix: [])
      return malformed("depth-\(depth)", body, "RFC 8259 section 9", calling: endpoint)
    }
  }

  private func malformed(_ name: String, _ body: BodyRecipe, _ clause: String, calling endpoint: Endpoint) -> Case {
    Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile, clauses: [clause] + clauses,
      source: endpoint.route.span, states: "a JSON body",
      body: .exchange(
        RequestRecipe(calling: endpoint, body: body), .rejected(400, "malformed_json", [])))
  }
}
