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
    ("other-loopback", "Origin", "http://127.0.0.2:\(.port)"), ("any-address", "Origin", "http://0.0.0.0:\(.port)"),
    ("upper-case-scheme", "Origin", "HTTP://\(.authority)"), ("upper-case-host", "Origin", "http://LOCALHOST:\(.port)"),
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
    derivation.contract.endpoints.flatMap { calls(of: $0, derivation) }
      + derivation.contract.channels.flatMap(handshakes)
  }

  private func calls(of endpoint: Endpoint, _ derivation: Derivation) -> [Case] {
    let whole = RequestRecipe(harmlesslyCalling: endpoint)
    let (name, span, needs) = (endpoint.name.value, endpoint.route.span, endpoint.refusalNeeds)
    let foreign = Self.foreign.map { row, field, value in
      refused(row, whole.adding(field, value), name, span, needs)
    }
    let own = Self.own.map { row, field, value in
      originCase(row, whole.adding(field, value), name, span, needs, derivation.unrefused(endpoint))
    }
    let preflight = originCase(
      "preflight", preflight(of: endpoint), name, span, [], AnswerExpectation(.status([403])))
    return foreign + own + otherNames(endpoint, derivation) + [preflight]
  }

  private func handshakes(of channel: Channel) -> [Case] {
    let foreign = Self.foreign.map { row, field, value in
      let handshake = RequestRecipe(opening: channel).adding(field, value)
      return refused(row, handshake, channel.subject, channel.route.span, [])
    }
    return foreign + Self.own.map { row, field, value in opened(row, field, value, channel) }
  }

  /// The listener's own origin under its other names, with a `Host` of the same name.
  private func otherNames(_ endpoint: Endpoint, _ derivation: Derivation) -> [Case] {
    let names: [(String, WireText)] = [("own-localhost", "localhost:\(.port)"), ("own-ipv6", "[::1]:\(.port)")]
    return names.map { name, authority in
      let recipe = RequestRecipe(harmlesslyCalling: endpoint).setting("Host", to: authority)
        .adding("Origin", "http://" + authority)
      return originCase(
        name, recipe, endpoint.name.value, endpoint.route.span, endpoint.refusalNeeds, derivation.unrefused(endpoint))
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

  private func opened(_ name: String, _ field: String, _ value: WireText, _ channel: Channel) -> Case {
    let handshake = RequestRecipe(opening: channel).adding(field, value)
    return Case(
      id: "\(id)/\(channel.subject)/\(name)", family: id, profile: profile, clauses: clauses,
      source: channel.route.span,
      states: "a channel on loopback, here under \(handshake.inWords(field))",
      body: .session { context in
        try context.open(handshake.bytes(for: context.addressee), of: channel).close()
        return .pass
      })
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
