import ContractModel

/// Every spelling of `Host` that DNS rebinding, a suffix match or a lenient parser would let in.
struct HostFamily: Family {
  let id = "host"
  let profile = Profile.bridge
  let clauses = ["H2 step 3"]
  let sends = "requests and handshakes under hosts that are this listener's, nearly are, and are not"
  let right = "127.0.0.1, localhost and [::1] with this port are served in any case; anything else gets 421"

  private enum Verdict {
    case served
    /// A host that is not this listener's.
    case misdirected
    /// No host and port at all: a framing error (H1), or one that is not ours.
    case unreadable
  }

  private static let table: [(name: String, host: WireText, verdict: Verdict)] = [
    ("ours-ipv4", "127.0.0.1:\(.port)", .served),
    ("ours-localhost", "localhost:\(.port)", .served),
    ("ours-ipv6", "[::1]:\(.port)", .served),
    ("ours-upper-case", "LOCALHOST:\(.port)", .served),
    ("ours-mixed-case", "LocalHost:\(.port)", .served),
    // Names that a suffix or prefix match lets in.
    ("evil", "evil.example:\(.port)", .misdirected),
    ("localhost-as-label", "localhost.evil.example:\(.port)", .misdirected),
    ("address-as-label", "127.0.0.1.evil.example:\(.port)", .misdirected),
    ("localhost-suffix", "evil.localhost:\(.port)", .misdirected),
    ("localhost-glued", "evillocalhost:\(.port)", .misdirected),
    ("address-suffix", "evil127.0.0.1:\(.port)", .misdirected),
    ("address-as-subdomain", "evil.127.0.0.1:\(.port)", .misdirected),
    ("localdomain", "localhost.localdomain:\(.port)", .misdirected),
    ("other-name", "localhost4:\(.port)", .misdirected),
    ("ip6-localhost", "ip6-localhost:\(.port)", .misdirected),
    ("shorter-name", "localhos:\(.port)", .misdirected),
    ("trailing-dot", "localhost.:\(.port)", .misdirected),
    ("address-trailing-dot", "127.0.0.1.:\(.port)", .misdirected),
    ("leading-dot", ".localhost:\(.port)", .misdirected),
    // Ports.
    ("other-port", "127.0.0.1:1", .misdirected),
    ("localhost-other-port", "localhost:1", .misdirected),
    ("port-prefix", "127.0.0.1:1\(.port)", .misdirected),
    ("port-suffix", "127.0.0.1:\(.port)1", .misdirected),
    ("port-leading-zero", "127.0.0.1:0\(.port)", .misdirected),
    ("port-empty", "127.0.0.1:", .misdirected),
    ("no-port", "127.0.0.1", .misdirected),
    ("localhost-no-port", "localhost", .misdirected),
    ("ipv6-no-port", "[::1]", .misdirected),
    ("ipv6-other-port", "[::1]:1", .misdirected),
    ("default-port", "127.0.0.1:80", .misdirected),
    // Other spellings of the address, and other addresses of this machine.
    ("short-address", "127.1:\(.port)", .misdirected),
    ("decimal-address", "2130706433:\(.port)", .misdirected),
    ("hex-address", "0x7f.0.0.1:\(.port)", .misdirected),
    ("hex-number", "0x7f000001:\(.port)", .misdirected),
    ("octal-address", "0177.0.0.1:\(.port)", .misdirected),
    ("zeros-in-address", "127.0.0.01:\(.port)", .misdirected),
    ("other-loopback", "127.0.0.2:\(.port)", .misdirected),
    ("any-address", "0.0.0.0:\(.port)", .misdirected),
    ("zero", "0:\(.port)", .misdirected),
    ("private-address", "192.168.0.1:\(.port)", .misdirected),
    ("link-local", "169.254.169.254:\(.port)", .misdirected),
    ("ipv6-any", "[::]:\(.port)", .misdirected),
    ("ipv6-mapped", "[::ffff:127.0.0.1]:\(.port)", .misdirected),
    ("ipv6-long", "[0:0:0:0:0:0:0:1]:\(.port)", .misdirected),
    ("ipv6-zeros", "[::01]:\(.port)", .misdirected),
    ("ipv6-mapped-hex", "[::ffff:7f00:1]:\(.port)", .misdirected),
    ("ipv6-link-local", "[fe80::1]:\(.port)", .misdirected),
    // No authority, or one that readers may read in two ways.
    ("empty", "", .unreadable),
    ("user", "user@127.0.0.1:\(.port)", .unreadable),
    ("evil-user", "127.0.0.1:\(.port)@evil.example", .unreadable),
    ("path", "127.0.0.1:\(.port)/x", .unreadable),
    ("query", "127.0.0.1:\(.port)?x", .unreadable),
    ("fragment", "127.0.0.1:\(.port)#x", .unreadable),
    ("backslash", "127.0.0.1:\(.port)\\x", .unreadable),
    ("scheme", "http://127.0.0.1:\(.port)", .unreadable),
    ("only-port", ":\(.port)", .unreadable),
    ("letters-in-port", "127.0.0.1:\(.port)x", .unreadable),
    ("signed-port", "127.0.0.1:+\(.port)", .unreadable),
    ("two-ports", "127.0.0.1:1:\(.port)", .unreadable),
    ("inner-space", "127.0.0.1 :\(.port)", .unreadable),
    ("inner-tab", "localhost\t:\(.port)", .unreadable),
    ("ipv6-no-brackets", "::1:\(.port)", .unreadable),
    ("ipv6-open-bracket", "[::1:\(.port)", .unreadable),
    ("ipv6-zone", "[::1%25lo]:\(.port)", .unreadable),
    ("ipv4-in-brackets", "[127.0.0.1]:\(.port)", .unreadable),
    ("percent-encoded", "%6cocalhost:\(.port)", .unreadable),
    // U+017F folds to s, U+FF0E and U+3002 are dots to some.
    ("long-s", "localho\u{17F}t:\(.port)", .unreadable),
    ("full-width-dots", "127\u{FF0E}0\u{FF0E}0\u{FF0E}1:\(.port)", .unreadable),
    ("ideographic-dots", "127\u{3002}0\u{3002}0\u{3002}1:\(.port)", .unreadable),
  ]

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint in
      let whole = RequestRecipe(harmlesslyCalling: endpoint)
      let subject = Subject(
        name: endpoint.name.value, span: endpoint.route.span, needs: endpoint.refusalNeeds,
        route: "route \(endpoint.route.description)")
      return Self.table.map { row in
        let due = answer(row.verdict, served: derivation.unrefused(endpoint))
        return hostCase(row.name, whole.setting("Host", to: row.host), subject, due)
      } + absoluteForms(of: whole, whole.target, subject, derivation.unrefused(endpoint))
    } + derivation.contract.channels.flatMap(handshakes)
  }

  private func handshakes(of channel: Channel) -> [Case] {
    let subject = Subject(
      name: channel.subject, span: channel.route.span, needs: [], route: "a channel at \(channel.route.value.path)")
    let whole = RequestRecipe(opening: channel)
    return Self.table.map { row in
      let recipe = whole.setting("Host", to: row.host)
      guard row.verdict == .served else {
        return hostCase(row.name, recipe, subject, answer(row.verdict, served: .accepted("")))
      }
      return hostCase(
        row.name, recipe, subject,
        .session { context in
          try context.open(recipe.bytes(for: context.addressee), of: channel).close()
          return .pass
        })
    }
  }

  private func answer(_ verdict: Verdict, served: AnswerExpectation) -> AnswerExpectation {
    switch verdict {
    case .served: served
    case .misdirected: .rejected(421, "misdirected_request", [])
    case .unreadable: AnswerExpectation(.status([400, 421]))
    }
  }

  private struct Subject {
    let name: String
    let span: SourceSpan
    let needs: Set<Need>
    /// As failures cite it.
    let route: String
  }

  /// The target's authority counts, and `Host` does not (RFC 9112 section 3.2.2).
  private func absoluteForms(
    of whole: RequestRecipe, _ path: WireText, _ subject: Subject, _ due: AnswerExpectation
  ) -> [Case] {
    var evil = whole
    evil.target = "http://evil.example:\(.port)" + path
    var ours = whole.setting("Host", to: "evil.example:\(.port)")
    ours.target = "http://\(.authority)" + path
    return [
      hostCase("absolute-form-evil", evil, subject, .rejected(421, "misdirected_request", [])),
      hostCase("absolute-form-ours", ours, subject, due),
    ]
  }

  private func hostCase(_ name: String, _ recipe: RequestRecipe, _ subject: Subject, _ due: AnswerExpectation) -> Case {
    hostCase(name, recipe, subject, .exchange(recipe, due))
  }

  private func hostCase(_ name: String, _ recipe: RequestRecipe, _ subject: Subject, _ body: CaseBody) -> Case {
    Case(
      id: "\(id)/\(subject.name)/\(name)", family: id, profile: profile, clauses: clauses, needs: subject.needs,
      source: subject.span, states: "\(subject.route) on loopback, here under \(recipe.inWords("Host"))", body: body)
  }
}
