import ContractModel

/// Every spelling of `Host` that DNS rebinding, a suffix match or a lenient parser would let in.
struct HostFamily: Family {
  let id = "host"
  let profile = Profile.bridge
  let clauses = ["H2 step 3"]
  let sends = "requests and handshakes under hosts that are this listener's, nearly are, and are not"
  let right = "127.0.0.1, localhost and [::1] with this port are served in any case; anything else gets 421"

  private static let ours: [(String, WireText)] = [
    ("ipv4", "127.0.0.1:\(.port)"), ("localhost", "localhost:\(.port)"), ("ipv6", "[::1]:\(.port)"),
    ("upper-case", "LOCALHOST:\(.port)"), ("mixed-case", "LocalHost:\(.port)"),
  ]
  private static let foreign: [(String, WireText)] = [
    ("evil", "evil.example:\(.port)"), ("localhost-as-label", "localhost.evil.example:\(.port)"),
    ("address-as-label", "127.0.0.1.evil.example:\(.port)"), ("localhost-suffix", "evil.localhost:\(.port)"),
    ("localhost-glued", "evillocalhost:\(.port)"), ("address-suffix", "evil127.0.0.1:\(.port)"),
    ("address-as-subdomain", "evil.127.0.0.1:\(.port)"), ("trailing-dot", "localhost.:\(.port)"),
    ("address-trailing-dot", "127.0.0.1.:\(.port)"), ("other-port", "127.0.0.1:1"),
    ("localhost-other-port", "localhost:1"),
    ("port-prefix", "127.0.0.1:1\(.port)"), ("no-port", "127.0.0.1"), ("localhost-no-port", "localhost"),
    ("short-address", "127.1:\(.port)"), ("decimal-address", "2130706433:\(.port)"),
    ("hex-address", "0x7f.0.0.1:\(.port)"), ("octal-address", "0177.0.0.1:\(.port)"),
    ("other-loopback", "127.0.0.2:\(.port)"),
    ("any-address", "0.0.0.0:\(.port)"), ("private-address", "192.168.0.1:\(.port)"),
    ("ipv6-any", "[::]:\(.port)"), ("ipv6-mapped", "[::ffff:127.0.0.1]:\(.port)"),
    ("ipv6-long", "[0:0:0:0:0:0:0:1]:\(.port)"), ("other-name", "localhost4:\(.port)"),
  ]
  /// No host and port at all: a framing error (H1), or one that is not ours.
  private static let unreadable: [(String, WireText)] = [
    ("empty", ""), ("user", "user@127.0.0.1:\(.port)"), ("path", "127.0.0.1:\(.port)/x"), ("only-port", ":\(.port)"),
    ("letters-in-port", "127.0.0.1:\(.port)x"),
  ]

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint in
      let whole = RequestRecipe(harmlesslyCalling: endpoint)
      let subject = Subject(
        name: endpoint.name.value, span: endpoint.route.span, needs: endpoint.refusalNeeds,
        route: "route \(endpoint.route.description)")
      return refusals(of: whole, subject) + served(whole, subject, derivation.unrefused(endpoint))
        + absoluteForms(of: whole, endpoint.route.path, subject, derivation.unrefused(endpoint))
    }
      + derivation.contract.channels.flatMap { channel in
        refusals(
          of: RequestRecipe(opening: channel),
          Subject(
            name: channel.subject, span: channel.route.span, needs: [],
            route: "a channel at \(channel.route.value.path)"))
      }
  }

  private struct Subject {
    let name: String
    let span: SourceSpan
    let needs: Set<Need>
    /// As failures cite it.
    let route: String
  }

  private func served(_ whole: RequestRecipe, _ subject: Subject, _ due: AnswerExpectation) -> [Case] {
    Self.ours.map { name, host in hostCase("ours-\(name)", whole.setting("Host", to: host), subject, due) }
  }

  private func refusals(of whole: RequestRecipe, _ subject: Subject) -> [Case] {
    Self.foreign.map { name, host in
      hostCase(name, whole.setting("Host", to: host), subject, .rejected(421, "misdirected_request", []))
    }
      + Self.unreadable.map { name, host in
        hostCase(name, whole.setting("Host", to: host), subject, AnswerExpectation(.status([400, 421])))
      }
  }

  /// The target's authority counts, and `Host` does not (RFC 9112 section 3.2.2).
  private func absoluteForms(
    of whole: RequestRecipe, _ path: String, _ subject: Subject, _ due: AnswerExpectation
  ) -> [Case] {
    var evil = whole
    evil.target = "http://evil.example:\(.port)\(path)"
    var ours = whole.setting("Host", to: "evil.example:\(.port)")
    ours.target = "http://\(.authority)\(path)"
    return [
      hostCase("absolute-form-evil", evil, subject, .rejected(421, "misdirected_request", [])),
      hostCase("absolute-form-ours", ours, subject, due),
    ]
  }

  private func hostCase(_ name: String, _ recipe: RequestRecipe, _ subject: Subject, _ due: AnswerExpectation) -> Case {
    Case(
      id: "\(id)/\(subject.name)/\(name)", family: id, profile: profile, clauses: clauses, needs: subject.needs,
      source: subject.span, states: "\(subject.route) on loopback, here under \(recipe.inWords("Host"))",
      body: .exchange(recipe, due))
  }
}
