import ContractModel

extension Derivation {
  /// In bytes (256 MiB): what the kit is ready to send in one body, whatever an endpoint allows.
  static let longestBody = 268_435_456

  /// A case for each variation of each endpoint's request; what the answer must be, the oracle says of the exact bytes.
  ///
  /// Variations whose body would pass `max_body` are left out: the server must refuse them for their size.
  func requestCases(
    of family: any Family, _ variations: (_ places: RequestPlaces, _ contract: Contract) -> [Variation]
  ) -> [Case] {
    contract.endpoints.flatMap { endpoint in
      variations(RequestPlaces(of: endpoint, in: contract), contract).compactMap {
        requestCase(of: family, calling: endpoint, $0)
      }
    }
  }

  private func requestCase(of family: any Family, calling endpoint: Endpoint, _ variation: Variation) -> Case? {
    let body = variation.document.recipe
    guard body.length <= min(endpoint.maxBody.value, Self.longestBody) else { return nil }
    return Case(
      id: "\(family.id)/\(endpoint.name.value)/\(variation.place)/\(variation.name)", family: family.id,
      profile: family.profile, clauses: ["contract-language: \(variation.rule)"] + family.clauses,
      needs: endpoint.writeNeeds, source: variation.source, states: variation.states,
      body: .exchange(RequestRecipe(calling: endpoint, body: body), expectation(of: body, calling: endpoint)))
  }

  /// What the answer to `body` must be, where nothing else is wrong with the request.
  func expectation(of body: BodyRecipe, calling endpoint: Endpoint) -> AnswerExpectation {
    guard let request = endpoint.request else { return .accepted(endpoint.name.value) }
    switch oracle.judge(body.bytes, as: request) {
    case .accepted: return .accepted(endpoint.name.value)
    case .malformed: return .rejected(400, "malformed_json", [])
    case .violations(let violations): return .rejected(422, "validation_failed", violations)
    }
  }
}

extension Endpoint {
  /// Whether a call may change state or cause events (wire-protocol H10: a GET does neither).
  var writes: Bool { route.value.method != .get }
  var writeNeeds: Set<Need> { writes ? [.writes] : [] }
}
