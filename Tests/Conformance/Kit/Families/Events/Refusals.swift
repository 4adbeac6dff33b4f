import ContractModel

/// Requests of an endpoint that are refused, each for another reason.
enum Refusals {
  static func of(_ endpoint: Endpoint, _ derivation: Derivation) -> [(recipe: RequestRecipe, due: AnswerExpectation)] {
    let example = RequestPlaces.documents(of: endpoint, in: derivation.contract).first?.recipe
    return of(endpoint, derivation, call: RequestRecipe(calling: endpoint, body: example))
  }

  /// `call` is one that would act if its head were not refused.
  static func of(
    _ endpoint: Endpoint, _ derivation: Derivation, call: RequestRecipe
  ) -> [(recipe: RequestRecipe, due: AnswerExpectation)] {
    var refusals: [(RequestRecipe, AnswerExpectation)] = [
      (call.setting("Host", to: "evil.example:\(.port)"), .rejected(421, "misdirected_request", [])),
      (call.adding("Origin", "https://evil.example"), .rejected(403, "forbidden_origin", [])),
    ]
    if endpoint.auth == .bearerToken {
      refusals.append((call.setting("Authorization", to: "Bearer wrong"), .rejected(401, "unauthorized", [])))
    }
    guard let request = endpoint.request else { return refusals }
    for text in ["{", "[]", "{}"] {
      let body = BodyRecipe(text)
      guard derivation.oracle.judge(body.bytes, as: request) != .accepted else { continue }
      refusals.append(
        (RequestRecipe(calling: endpoint, body: body), derivation.expectation(of: body, calling: endpoint)))
    }
    return refusals
  }
}
