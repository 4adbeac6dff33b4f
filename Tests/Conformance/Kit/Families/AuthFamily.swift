import ContractModel

/// The bearer token, whole and exact, or not at all.
struct AuthFamily: Family {
  let id = "auth"
  let profile = Profile.bridge
  let clauses = ["H2 step 9"]
  let sends = "no token, tokens that are nearly right, the right one in the wrong place"
  let right = "401 with WWW-Authenticate: Bearer, unless the endpoint asks for no token"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint in
      endpoint.auth == .bearerToken ? asked(endpoint) + [right(endpoint, derivation)] : notAsked(endpoint, derivation)
    }
  }

  private static let wrong: [(name: String, value: WireText?)] = [
    ("none", nil), ("empty", ""), ("no-credentials", "Bearer"), ("wrong", "Bearer 0123456789abcdefghijklmnopqrstuv"),
    ("prefix", "Bearer \(.tokenPrefix(droppingLast: 1))"), ("short-prefix", "Bearer \(.tokenPrefix(droppingLast: 31))"),
    ("extended", "Bearer \(.token)x"), ("doubled", "Bearer \(.token)\(.token)"),
    ("other-case", "Bearer \(.tokenInOtherCase)"), ("before-the-token", "Bearer x\(.token)"),
    ("quoted", "Bearer \"\(.token)\""), ("no-scheme", "\(.token)"), ("basic", "Basic \(.token)"),
    ("token-scheme", "Token \(.token)"), ("scheme-glued", "Bearer\(.token)"), ("two-words", "Bearer \(.token) x"),
    ("list", "Bearer \(.token), Bearer x"), ("twice-wrong-first", "Bearer x\r\nAuthorization: Bearer \(.token)"),
    ("twice-wrong-last", "Bearer \(.token)\r\nAuthorization: Bearer x"), ("percent-encoded", "Bearer %41\(.token)"),
    ("as-parameter", "Bearer token=\(.token)"),
  ]

  private func asked(_ endpoint: Endpoint) -> [Case] {
    let whole = RequestRecipe(harmlesslyCalling: endpoint)
    var cases = Self.wrong.map { refused($0.name, whole.setting("Authorization", to: $0.value), endpoint, clauses) }
    var queried = whole.setting("Authorization", to: nil)
    queried.target = endpoint.target(adding: "token=\(.token)&access_token=\(.token)")
    let cookie = whole.setting("Authorization", to: nil).adding("Cookie", "token=\(.token)")
    cases.append(refused("in-query", queried, endpoint, ["H14"]))
    cases.append(refused("in-cookie", cookie, endpoint, clauses))
    return cases
  }

  private func refused(_ name: String, _ recipe: RequestRecipe, _ endpoint: Endpoint, _ clauses: [String]) -> Case {
    Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile, clauses: clauses,
      needs: endpoint.refusalNeeds, source: endpoint.route.span,
      states: "auth bearer_token, here called with \(recipe.inWords("Authorization"))",
      body: .exchange(recipe, .rejected(401, "unauthorized", []).with("WWW-Authenticate", .equals("Bearer"))))
  }

  private func right(_ endpoint: Endpoint, _ derivation: Derivation) -> Case {
    Case(
      id: "\(id)/\(endpoint.name.value)/right", family: id, profile: profile, clauses: clauses,
      needs: endpoint.refusalNeeds, source: endpoint.route.span, states: "auth bearer_token",
      body: .exchange(RequestRecipe(harmlesslyCalling: endpoint), derivation.unrefused(endpoint)))
  }

  private func notAsked(_ endpoint: Endpoint, _ derivation: Derivation) -> [Case] {
    let whole = RequestRecipe(harmlesslyCalling: endpoint)
    return [
      ("not-asked", whole), ("wrong-not-asked", whole.setting("Authorization", to: "Bearer wrong")),
      ("right-not-asked", whole.setting("Authorization", to: "Bearer \(.token)")),
    ].map { name, recipe in
      Case(
        id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile, clauses: clauses,
        needs: endpoint.refusalNeeds, source: endpoint.route.span, states: "auth none",
        body: .exchange(recipe, derivation.unrefused(endpoint)))
    }
  }
}
