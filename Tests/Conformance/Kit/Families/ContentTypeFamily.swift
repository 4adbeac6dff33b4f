import ContractModel

/// The media type and the coding of a body.
struct ContentTypeFamily: Family {
  let id = "content-type"
  let profile = Profile.bridge
  let clauses = ["H2 step 11"]
  let sends = "bodies under every media type that a browser or a careless client would name, and under codings"
  let right = "application/json, alone or with charset=utf-8 in any case; else 415 before the body is parsed"

  private static let refused: [(String, WireText?)] = [
    ("missing", nil), ("empty", ""), ("text-plain", "text/plain"), ("form", "application/x-www-form-urlencoded"),
    ("multipart", "multipart/form-data; boundary=x"), ("octet-stream", "application/octet-stream"),
    ("text-json", "text/json"), ("json-suffix", "application/vnd.example+json"), ("longer", "application/jsonx"),
    ("prefix", "application/js"), ("latin-1", "application/json; charset=iso-8859-1"),
    ("utf-16", "application/json; charset=utf-16"), ("other-parameter", "application/json; profile=x"),
    ("list", "application/json, text/plain"), ("any", "*/*"),
  ]
  private static let accepted: [(String, WireText)] = [
    ("charset", "application/json; charset=utf-8"), ("charset-upper-case", "application/json; charset=UTF-8"),
    ("charset-without-space", "application/json;charset=utf-8"), ("mixed-case", "Application/JSON; Charset=Utf-8"),
  ]

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.filter { $0.request != nil }.flatMap { endpoint -> [Case] in
      let whole = RequestRecipe(harmlesslyCalling: endpoint)
      let types = Self.refused.map { refused($0.0, whole.setting("Content-Type", to: $0.1), endpoint, clauses) }
      let codings = ["gzip", "br", "x-unknown"].map { coding in
        refused("coding-\(coding)", whole.adding("Content-Encoding", WireText(coding)), endpoint, ["H2 step 10"])
      }
      var chunked = whole.setting("Content-Type", to: "text/plain")
      chunked.framing = .chunked(4096)
      return types + codings + [refused("chunked-text-plain", chunked, endpoint, clauses)]
        + Self.accepted.map { accepted($0.0, $0.1, endpoint, derivation) }
    }
  }

  private func refused(_ name: String, _ recipe: RequestRecipe, _ endpoint: Endpoint, _ clauses: [String]) -> Case {
    Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile, clauses: clauses,
      source: endpoint.route.span, states: "a JSON body, here sent with \(recipe.inWords("Content-Type"))",
      body: .exchange(recipe, .rejected(415, "unsupported_media_type", [])))
  }

  private func accepted(_ name: String, _ type: WireText, _ endpoint: Endpoint, _ derivation: Derivation) -> Case {
    Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile, clauses: clauses,
      source: endpoint.route.span, states: "a JSON body",
      body: .exchange(
        RequestRecipe(harmlesslyCalling: endpoint).setting("Content-Type", to: type), derivation.unrefused(endpoint)))
  }
}
