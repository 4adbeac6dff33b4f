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
    ("list", "application/json, text/plain"), ("any", "*/*"), ("list-of-two", "application/json, application/json"),
    ("twice", "application/json\r\nContent-Type: text/plain"),
    ("twice-reversed", "text/plain\r\nContent-Type: application/json"), ("only-type", "application"),
    ("no-type", "json"), ("space-inside", "application / json"), ("json-sequence", "application/json-seq"),
    ("problem", "application/problem+json"), ("html", "text/html"), ("xml", "application/xml"),
    ("javascript", "application/javascript"), ("charset-empty", "application/json; charset="),
    ("charset-longer", "application/json; charset=utf-8x"), ("charset-ascii", "application/json; charset=us-ascii"),
    ("charset-twice", "application/json; charset=utf-8; charset=utf-8"),
    ("charset-and-another", "application/json; charset=utf-8; x=y"), ("hidden", "text/plain; application/json"),
    ("hidden-parameter", "text/plain; x=\"application/json\""),
  ]
  private static let accepted: [(String, WireText)] = [
    ("charset", "application/json; charset=utf-8"), ("charset-upper-case", "application/json; charset=UTF-8"),
    ("charset-without-space", "application/json;charset=utf-8"), ("mixed-case", "Application/JSON; Charset=Utf-8"),
  ]

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.filter { $0.request != nil }.flatMap { endpoint -> [Case] in
      let whole = RequestRecipe(harmlesslyCalling: endpoint)
      let types = Self.refused.map { refused($0.0, whole.setting("Content-Type", to: $0.1), endpoint, clauses) }
      let codings = [
        ("gzip", "gzip"), ("br", "br"), ("x-unknown", "x-unknown"), ("deflate", "deflate"), ("identity", "identity"),
        ("twice", "gzip, gzip"), ("upper-case", "GZIP"),
      ].map { name, coding in
        refused("coding-\(name)", whole.adding("Content-Encoding", WireText(coding)), endpoint, ["H2 step 10"])
      }
      var chunked = whole.setting("Content-Type", to: "text/plain")
      chunked.framing = .chunked(4096)
      return types + codings + [refused("chunked-text-plain", chunked, endpoint, clauses)]
        + withoutBody(whole, endpoint)
        + Self.accepted.map { accepted($0.0, $0.1, endpoint, derivation) }
    }
  }

  /// Without a body there is no type to speak of: what is wrong is that the document is missing (H2 step 15).
  private func withoutBody(_ whole: RequestRecipe, _ endpoint: Endpoint) -> [Case] {
    var empty = whole
    empty.body = BodyRecipe("")
    var chunked = empty.setting("Content-Type", to: nil)
    chunked.framing = .chunked(4096)
    let types: [(String, WireText?)] = [("no-type", nil), ("text-plain", "text/plain")]
    return types.map { name, type in
      Case(
        id: "\(id)/\(endpoint.name.value)/empty-body-\(name)", family: id, profile: profile,
        clauses: ["H2 step 11", "H2 step 15"], source: endpoint.route.span, states: "a JSON body, here an empty one",
        body: .exchange(empty.setting("Content-Type", to: type), .rejected(400, "malformed_json", [])))
    } + [refused("empty-chunked-body-no-type", chunked, endpoint, clauses)]
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
