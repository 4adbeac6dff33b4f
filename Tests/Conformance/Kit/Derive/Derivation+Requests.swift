import ContractModel

extension Derivation {
  /// In bytes (256 MiB): what the kit is ready to send in one body, whatever an endpoint allows.
  static let longestBody = 268_435_456

  /// A case for each variation of each endpoint's request; what the answer must be, the oracle says of the exact bytes.
  ///
  /// Variations whose body would pass `max_body` are left out: the server must refuse them for their size.
  func requestCases(of family: some RequestFamily) -> [Case] {
    variations(of: family).compactMap { endpoint, variation in
      let body = variation.document.recipe
      guard let due = expectation(ofAny: body, calling: endpoint) else { return nil }
      return Case(
        id: "\(family.id)/\(endpoint.name.value)/\(variation.place)/\(variation.name)", family: family.id,
        profile: family.profile, clauses: ["contract-language: \(variation.rule)"] + family.clauses,
        needs: endpoint.writeNeeds, source: variation.source, states: variation.states,
        body: .exchange(RequestRecipe(calling: endpoint, body: body), due))
    }
  }

  func variations(of family: some RequestFamily) -> [(endpoint: Endpoint, variation: Variation)] {
    contract.endpoints.flatMap { endpoint in
      family.variations(RequestPlaces(of: endpoint, in: contract), contract).map { (endpoint, $0) }
    }
  }

  /// Nil for a body that is not sent: ``obstacle(to:calling:)`` says why.
  private func expectation(ofAny body: BodyRecipe, calling endpoint: Endpoint) -> AnswerExpectation? {
    guard let request = endpoint.request, body.length <= min(endpoint.maxBody.value, Self.longestBody) else {
      return nil
    }
    return oracle.judge(body, as: request).map { expectation(of: $0, calling: endpoint) }
  }

  /// What the answer to `body`, which fits into memory several times, must be where nothing else is wrong with the
  /// request.
  func expectation(of body: BodyRecipe, calling endpoint: Endpoint) -> AnswerExpectation {
    guard let request = endpoint.request else { return .accepted(endpoint.name.value) }
    return expectation(of: oracle.judge(body.bytes, as: request), calling: endpoint)
  }

  /// What the answer to a call must be with this target and the body of an example, where nothing else is wrong with the
  /// request; nil where the target leads to another endpoint.
  func expectation(ofTarget target: [UInt8], body: BodyRecipe?, calling endpoint: Endpoint) -> AnswerExpectation? {
    let (path, query) = TargetReading.parts(of: target)
    guard TargetReading.segments(of: path) != nil, TargetReading.pairs(of: query) != nil else {
      return .rejected(400, "bad_request", [])
    }
    guard let known = paths.at(path) else { return .rejected(404, "not_found", []) }
    guard known.route.shape == endpoint.route.value.shape else { return nil }
    let found = oracle.violations(in: target, of: endpoint)
    switch body.flatMap({ body in endpoint.request.map { oracle.judge(body.bytes, as: $0) } }) ?? .accepted {
    case .malformed: return .rejected(400, "malformed_json", [])
    case .violations(let others):
      return .rejected(422, "validation_failed", Array((found + others).prefix(Oracle.maxViolations)))
    case .accepted: return found.isEmpty ? .accepted(endpoint.name.value) : .rejected(422, "validation_failed", found)
    }
  }

  private func expectation(of verdict: OracleVerdict, calling endpoint: Endpoint) -> AnswerExpectation {
    switch verdict {
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
