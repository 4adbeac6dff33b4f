import ContractModel

/// Calls that a client may send again: the repeat of a success succeeds, and changes nothing that the request sets.
struct IdempotenceFamily: Family {
  let id = "idempotence"
  let profile = Profile.api
  let clauses = ["contract-language: idempotent", "RFC 9110 section 9.2.2"]
  let sends = "calls of endpoints that may write and are idempotent, each of them twice"
  let right =
    "the repeat of a success succeeds (that of a DELETE may find nothing left: 404, 410), and what the request set is shown as before it"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.filter { $0.writes && $0.isIdempotent }.compactMap { endpoint in
      let call = RepeatedCall(of: endpoint, derivation)
      return call.bodies.isEmpty ? nil : repeatCase(call)
    }
  }

  private func repeatCase(_ call: RepeatedCall) -> Case {
    let endpoint = call.endpoint
    return Case(
      id: "\(id)/\(endpoint.name.value)/repeat", family: id, profile: profile, clauses: clauses, needs: [.writes],
      source: endpoint.route.span, states: "that \(endpoint.name.value) is idempotent", isIsolated: true,
      body: .session { context in
        try context.withFreshSubject { context in
          try call.judge(in: context)
          return .pass
        }
      })
  }
}
