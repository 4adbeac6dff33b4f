import ContractModel

/// Requests that a page of another origin could make a browser send.
struct OriginFamily: Family {
  let id = "origin"
  let profile = Profile.bridge
  let clauses = ["H2 step 4"]
  let sends = "requests, preflights and handshakes with foreign origins, and with Sec-Fetch-Site"
  let right = "403 forbidden_origin before anything else is looked at; the listener's own origin is served"

  private static let foreign: [(String, String, WireText)] = [
    ("null", "Origin", "null"), ("https", "Origin", "https://evil.example"), ("http", "Origin", "http://evil.example"),
    ("same-port", "Origin", "http://evil.example:\(.port)"), ("other-port", "Origin", "http://127.0.0.1:1"),
    ("localhost-other-port", "Origin", "http://localhost:9"), ("no-port", "Origin", "http://127.0.0.1"),
    ("other-scheme", "Origin", "https://\(.authority)"),
    ("as-label", "Origin", "http://127.0.0.1.evil.example:\(.port)"),
    ("suffix", "Origin", "http://evil.localhost:\(.port)"), ("prefixed", "Origin", "http://\(.authority).evil.example"),
    ("longer-port", "Origin", "http://127.0.0.1:1\(.port)"), ("file", "Origin", "file://"),
    ("extension", "Origin", "chrome-extension://abcdefghijklmnop"), ("file-path", "Origin", "file:///x"),
    ("other-extension", "Origin", "moz-extension://01234567-89ab-cdef-0123-456789abcdef"),
    ("websocket-scheme", "Origin", "ws://\(.authority)"), ("no-scheme", "Origin", "\(.authority)"),
    ("only-scheme", "Origin", "http://"), ("empty", "Origin", ""), ("any", "Origin", "*"),
    ("data", "Origin", "data:text/html,x"), ("blob", "Origin", "blob:http://\(.authority)/x"),
    ("trailing-slash", "Origin", "http://\(.authority)/"), ("path", "Origin", "http://\(.authority)/x"),
    ("trailing-dot", "Origin", "http://localhost.:\(.port)"), ("user", "Origin", "http://user@\(.authority)"),
    ("evil-host", "Origin", "http://\(.authority)@evil.example"),
    ("own-and-evil", "Origin", "http://\(.authority) http://evil.example"),
    ("evil-and-own", "Origin", "http://evil.example http://\(.authority)"),
    ("list", "Origin", "http://\(.authority), http://evil.example"),
    ("twice", "Origin", "http://\(.authority)\r\nOrigin: http://evil.example"),
    ("twice-reversed", "Origin", "http://evil.example\r\nOrigin: http://\(.authority)"),
    ("cross-site", "Sec-Fetch-Site", "cross-site"), ("same-site", "Sec-Fetch-Site", "same-site"),
    ("unknown-site", "Sec-Fetch-Site", "elsewhere"), ("site-empty", "Sec-Fetch-Site", ""),
    ("site-cross-upper-case", "Sec-Fetch-Site", "CROSS-SITE"), ("site-upper-case", "Sec-Fetch-Site", "SAME-ORIGIN"),
    ("site-list", "Sec-Fetch-Site", "same-origin, cross-site"), ("site-parameter", "Sec-Fetch-Site", "none;x"),
    ("site-twice", "Sec-Fetch-Site", "none\r\nSec-Fetch-Site: cross-site"),
    ("site-quoted", "Sec-Fetch-Site", "\"none\""),
  ]
  private static let own: [(String, String, WireText)] = [
    ("own", "Origin", "http://\(.authority)"), ("site-none", "Sec-Fetch-Site", "none"),
    ("site-same-origin", "Sec-Fetch-Site", "same-origin"),
  ]

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint in
      let whole = RequestRecipe(harmlesslyCalling: endpoint)
      let preflight = preflight(of: endpoint)
      return Self.foreign.map { name, field, value in
        refused(name, whole.adding(field, value), endpoint.name.value, endpoint.route.span, endpoint.refusalNeeds)
      }
        + Self.own.map { name, field, value in
          originCase(
            name, whole.adding(field, value), endpoint.name.value, endpoint.route.span, endpoint.refusalNeeds,
            derivation.unrefused(endpoint))
        }
        + [
          originCase(
            "preflight", preflight, endpoint.name.value, endpoint.route.span, [], AnswerExpectation(.status([403])))
        ]
    }
      + derivation.contract.channels.flatMap { channel in
        Self.foreign.map { name, field, value in
          let handshake = RequestRecipe(opening: channel).adding(field, value)
          return refused(name, handshake, channel.subject, channel.route.span, [])
        }
      }
  }

  private func preflight(of endpoint: Endpoint) -> RequestRecipe {
    RequestRecipe(method: "OPTIONS", target: WireText(endpoint.targetPath))
      .adding("Origin", "https://evil.example")
      .adding("Access-Control-Request-Method", WireText(endpoint.route.method.rawValue))
      .adding("Access-Control-Request-Headers", "authorization, content-type")
      .adding("Access-Control-Request-Private-Network", "true")
  }

  private func refused(
    _ name: String, _ recipe: RequestRecipe, _ subject: String, _ span: SourceSpan, _ needs: Set<Need>
  ) -> Case {
    originCase(name, recipe, subject, span, needs, .rejected(403, "forbidden_origin", []))
  }

  private func originCase(
    _ name: String, _ recipe: RequestRecipe, _ subject: String, _ span: SourceSpan, _ needs: Set<Need>,
    _ due: AnswerExpectation
  ) -> Case {
    Case(
      id: "\(id)/\(subject)/\(name)", family: id, profile: profile, clauses: clauses + ["H7"], needs: needs,
      source: span,
      states: "a route on loopback, here under \(recipe.inWords("Origin")) and \(recipe.inWords("Sec-Fetch-Site"))",
      body: .exchange(recipe, due))
  }
}
