import ContractModel

/// The fields that every answer carries, and those that none does.
struct ResponseHeadersFamily: Family {
  let id = "response-headers"
  let profile = Profile.bridge
  let clauses = ["H7", "H14"]
  let sends = "requests that end in each kind of answer, as browsers and careless clients would send them"
  let right = "JSON with no-store, nosniff, same-origin, date, contract, instance and trace id; no CORS, no server name"

  private static let fixed = [
    ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
  ]
  private static let absent = [
    "Server", "X-Powered-By", "Access-Control-Allow-Origin", "Access-Control-Allow-Methods",
    "Access-Control-Allow-Headers", "Access-Control-Allow-Credentials", "Set-Cookie",
  ]

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint -> [Case] in
      let whole = RequestRecipe(harmlesslyCalling: endpoint)
      let due = derivation.unrefused(endpoint)
      return [
        headerCase("plain", whole, endpoint, Self.withContent(due)),
        headerCase("accept-html", whole.adding("Accept", "text/html"), endpoint, Self.withContent(due)),
        headerCase("accept-nothing", whole.adding("Accept", "image/png"), endpoint, Self.withContent(due)),
        headerCase("own-origin", whole.adding("Origin", "http://\(.authority)"), endpoint, Self.withContent(due)),
        headerCase(
          "misdirected", whole.setting("Host", to: "evil.example"), endpoint,
          Self.withContent(.rejected(421, "misdirected_request", []))),
        headerCase("options", Self.options(endpoint), endpoint, Self.always(AnswerExpectation(.empty(status: 204)))),
      ]
    }
  }

  private static func options(_ endpoint: Endpoint) -> RequestRecipe {
    RequestRecipe(method: "OPTIONS", target: WireText(endpoint.targetPath)).adding("Origin", "http://\(.authority)")
  }

  private static func always(_ due: AnswerExpectation) -> AnswerExpectation {
    absent.reduce(fixed.reduce(due) { $0.with($1.0, .equals($1.1)) }) { $0.with($1, .absent) }
  }

  private static func withContent(_ due: AnswerExpectation) -> AnswerExpectation {
    always(due).with("Content-Type", .equals("application/json"))
  }

  private func headerCase(_ name: String, _ recipe: RequestRecipe, _ endpoint: Endpoint, _ due: AnswerExpectation)
    -> Case
  {
    Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile, clauses: clauses,
      needs: endpoint.refusalNeeds, source: endpoint.route.span, states: "an endpoint of a bridge",
      body: .exchange(recipe, due))
  }
}
