import ContractModel

/// What is refused before a body is read, and in which order (wire-protocol H2), at each endpoint.
struct GuardRules {
  private typealias Condition = @Sendable (ProxiedExchange) -> Bool

  private let endpoint: Endpoint
  private let name: String

  static func all(_ contract: Contract) -> [Obligation] {
    let endpoints = contract.endpoints.flatMap { endpoint -> [Obligation] in
      let rules = GuardRules(endpoint: endpoint, name: endpoint.name.value)
      return [rules.hosts, rules.origins, rules.tokens, rules.bodies, rules.order].flatMap(\.self)
    }
    return endpoints + contract.knownPaths.flatMap(methods) + targets
  }

  // MARK: - Host and origin

  private var hosts: [Obligation] {
    let refused: [(String, String, Condition)] = [
      ("foreign", "a Host that is not its own is refused", { _ in true }),
      (
        "port", "its own name with another port is refused",
        { Self.isOwnName($0) && $0.request?.host.contains(":") == true }
      ),
      (
        "no-port", "its own name without a port is refused",
        { ["127.0.0.1", "localhost"].contains($0.request?.host ?? "") }
      ),
      ("suffix", "a Host that ends in its own is refused", { Self.ends($0, in: ["127.0.0.1", "localhost"]) }),
      (
        "prefix", "a Host that begins with its own is refused", { Self.begins($0, with: ["127.0.0.1.", "localhost."]) }
      ),
      (
        "other-spelling", "another spelling of its address is refused",
        {
          ["127.1", "2130706433", "0x7f.0.0.1", "0177.0.0.1", "[::ffff:127.0.0.1]", "[0:0:0:0:0:0:0:1]"]
            .contains(Self.hostName($0))
        }
      ),
      ("target", "the authority of an absolute-form target is judged", { $0.request?.target.contains("://") == true }),
    ]
    let served: [(String, String, Condition)] = [
      ("localhost", "localhost with its port is served", { $0.request?.host.hasPrefix("localhost:") == true }),
      ("ipv6", "[::1] with its port is served", { $0.request?.host.hasPrefix("[::1]:") == true }),
      ("case", "a Host is compared without case", { $0.request.map { $0.host != $0.host.lowercased() } ?? false }),
    ]
    return refused.map { variant, sentence, isMeant in
      serving(421, "misdirected_request", "H2.3.\(variant)", sentence) { isMeant($0) }
    }
      + served.map { variant, sentence, isMeant in
        refusing("misdirected_request", "H2.3.\(variant)", sentence) { isMeant($0) }
      }
  }

  private static func hostName(_ exchange: ProxiedExchange) -> String {
    let host = exchange.request?.host ?? ""
    return host.lastIndex(of: ":").map { String(host[..<$0]) } ?? host
  }
  private static func isOwnName(_ exchange: ProxiedExchange) -> Bool {
    ["127.0.0.1", "localhost", "[::1]"].contains(hostName(exchange))
  }
  private static func ends(_ exchange: ProxiedExchange, in names: [String]) -> Bool {
    let host = hostName(exchange)
    return names.contains { host != $0 && host.hasSuffix($0) }
  }
  private static func begins(_ exchange: ProxiedExchange, with names: [String]) -> Bool {
    let host = hostName(exchange)
    return names.contains { host.hasPrefix($0) }
  }

  private var origins: [Obligation] {
    let refused: [(String, String, Condition)] = [
      ("origin", "a foreign Origin is refused", { Self.hasForeignOrigin($0) }),
      ("null", "the Origin null is refused", { $0.request?.values("Origin") == ["null"] }),
      (
        "prefix", "an Origin that begins with its own is refused",
        { exchange in
          exchange.request?.values("Origin").contains {
            $0.hasPrefix("http://\(exchange.authority).") || $0.hasPrefix("http://127.0.0.1.")
          } ?? false
        }
      ),
      (
        "scheme", "its own authority under another scheme is refused",
        { exchange in
          exchange.request?.values("Origin").contains("https://\(exchange.authority)") ?? false
        }
      ),
      (
        "site", "a Sec-Fetch-Site of another site is refused",
        { $0.request.map(OriginJudgement.hasForeignSite) ?? false }
      ),
    ]
    let served: [(String, String, Condition)] = [
      ("own", "its own Origin is served", { $0.request?.values("Origin").isEmpty == false }),
      (
        "own-site", "a Sec-Fetch-Site of none or same-origin is served",
        {
          $0.request?.values("Sec-Fetch-Site").isEmpty == false
        }
      ),
    ]
    return refused.map { variant, sentence, isMeant in
      serving(403, "forbidden_origin", "H2.4.\(variant)", sentence) { isMeant($0) }
    }
      + served.map { variant, sentence, isMeant in
        refusing("forbidden_origin", "H2.4.\(variant)", sentence) { isMeant($0) }
      }
  }

  private static func hasForeignOrigin(_ exchange: ProxiedExchange) -> Bool {
    exchange.request.map { OriginJudgement.hasForeignOrigin($0, authority: exchange.authority) } ?? false
  }

  // MARK: - Token and body

  private var tokens: [Obligation] {
    guard endpoint.auth == .bearerToken else {
      return [
        refusing("unauthorized", "H2.9.not-asked", "no token is asked for") {
          $0.request?.bearer == nil
        }
      ]
    }
    let refused: [(String, String, Condition)] = [
      ("missing", "a request without a token is refused", { $0.request?.values("Authorization").isEmpty == true }),
      ("wrong", "a wrong token is refused", { $0.request?.bearer != nil }),
      (
        "prefix", "a beginning of the token is refused",
        { exchange in
          exchange.token { $0.hasPrefix($1) && !$1.isEmpty }
        }
      ),
      ("extended", "the token with something behind it is refused", { $0.token { $1.hasPrefix($0) } }),
      ("case", "the token in another case is refused", { $0.token { $0.lowercased() == $1.lowercased() } }),
      (
        "scheme", "another scheme is refused",
        { exchange in
          exchange.request?.values("Authorization").contains { !$0.lowercased().hasPrefix("bearer") } ?? false
        }
      ),
    ]
    let all = refused.map { variant, sentence, isMeant in
      serving(401, "unauthorized", "H2.9.\(variant)", sentence) { isMeant($0) }
    }
    return all + [
      serving(401, "unauthorized", "H14", "a token in the query is not accepted") {
        $0.request?.target.contains("token=") == true
      },
      obligation("H2.9.challenge", "401 carries WWW-Authenticate: Bearer")
        .broken(by: "challenge-missing", .schemaBreaking, in: name) {
          $0.status == 401 ? $0.setting("WWW-Authenticate", to: nil) : nil
        }
        .broken(by: "challenge-other", in: name) {
          $0.status == 401 ? $0.setting("WWW-Authenticate", to: "Basic realm=\"bridge\"") : nil
        },
      refusing("unauthorized", "H2.9.right", "the right token is served") { $0.isJudgedByHandler },
      obligation("H2.9.constant-time", "the token is compared in constant time").notTestable(
        "differences of nanoseconds can't be told through a socket"),
    ]
  }

  private var bodies: [Obligation] {
    guard endpoint.request != nil else {
      return [
        serving(413, "payload_too_large", "H9.undue", "an undue body of more than 64 KiB is refused") { _ in true },
        refusing("payload_too_large", "H9.drained", "an undue body of up to 64 KiB is drained") {
          $0.request?.announcesBody == true
        },
      ]
    }
    let limit = endpoint.maxBody.value
    return [
      serving(415, "unsupported_media_type", "H2.10", "a Content-Encoding is refused") {
        $0.request?.values("Content-Encoding").isEmpty == false
      },
      serving(415, "unsupported_media_type", "H2.11", "another media type is refused") { $0.faults.contains(.type) },
      serving(415, "unsupported_media_type", "H2.11.missing", "a body without a media type is refused") {
        $0.request?.values("Content-Type").isEmpty == true
      },
      serving(415, "unsupported_media_type", "H2.11.parameter", "another charset or parameter is refused") {
        $0.request?.values("Content-Type").contains { $0.lowercased().hasPrefix("application/json;") } == true
      },
      serving(415, "unsupported_media_type", "H2.11.chunked", "the media type of a chunked body is judged") {
        $0.request?.values("Transfer-Encoding").isEmpty == false
      },
      refusing("unsupported_media_type", "H2.11.charset", "charset=utf-8 in any case is served") {
        $0.request?.values("Content-Type").contains { $0.lowercased().contains("charset") } == true
      },
      serving(413, "payload_too_large", "H2.12", "a declared length beyond max_body is refused") {
        $0.request.flatMap(FramingFaults.contentLength) != nil
      },
      serving(413, "payload_too_large", "H9.limit+1", "one byte more than max_body is refused") {
        $0.request.flatMap(FramingFaults.contentLength).map { $0 == limit + 1 } ?? false
      },
      serving(413, "payload_too_large", "H9.chunked", "a chunked body beyond max_body is refused") {
        $0.request?.values("Transfer-Encoding").isEmpty == false
      },
      refusing("payload_too_large", "H9.limit", "a body of exactly max_body is served") {
        $0.request.flatMap(FramingFaults.contentLength).map { $0 == limit } ?? false
      },
    ]
  }

  // MARK: - Order

  /// Where two things are wrong, the one that is judged first is told.
  private var order: [Obligation] {
    let faults = RequestFault.allCases.filter { $0.fits(endpoint) }
    return faults.enumerated().flatMap { index, first in
      faults[(index + 1)...].filter { first.canStand(with: $0) }.compactMap { second in
        second.code.map { code in
          let sentence = "\(first) is judged before \(second)"
          // Behind an unknown route or method no endpoint is known: all of them share the answer.
          return Obligation(
            "H2.order.\(first)-\(second)", at: name, "\(name): \(sentence)", source: "H2"
          )
          .broken(by: "judged-later", in: nil) { exchange in
            guard exchange.status == first.status, exchange.faults.first == first,
              second.stands(in: exchange, calling: endpoint),
              exchange.known == nil || exchange.isAbout(endpoint)
            else { return nil }
            return exchange.refused(code, violations: nil)
          }
        }
      }
    }
  }

  // MARK: - Methods and targets

  private static func methods(of known: KnownPath) -> [Obligation] {
    let name = known.name
    let scope = known.channel?.subject ?? name
    let place = known.channel?.name.value ?? name
    func obligation(_ rule: String, _ sentence: String) -> Obligation {
      Obligation(rule, at: place, "\(known.path): \(sentence)", source: known.span?.description ?? "H2")
    }
    let method = obligation("H2.8", "a method that is not declared is refused with 405")
      .broken(by: "method-served", in: scope) { $0.status == 405 ? $0.served : nil }
      .broken(by: "method-as-404", in: scope) { $0.status == 405 ? $0.refused("not_found") : nil }
    let allow = obligation("H2.8.allow", "Allow names what is allowed, in ASCII order")
      .broken(by: "allow-missing", .schemaBreaking, in: scope) { $0.status == 405 ? $0.setting("Allow", to: nil) : nil }
      .broken(by: "allow-short", in: scope) { exchange in
        exchange.status == 405
          ? exchange.setting("Allow", to: known.allow.replacingLastMember(with: nil)) : nil
      }
      .broken(by: "allow-long", in: scope) { exchange in
        exchange.status == 405 ? exchange.setting("Allow", to: "\(known.allow), TRACE") : nil
      }
      .broken(by: "allow-in-other-order", in: scope) { exchange in
        let members = known.allow.split(separator: ", ").reversed().joined(separator: ", ")
        return exchange.status == 405 && members != known.allow ? exchange.setting("Allow", to: members) : nil
      }
    let options = obligation("H2.7", "OPTIONS is answered with 204 and Allow, without a token")
      .broken(by: "options-unauthorized", in: scope) { $0.answersOptions ? $0.refused("unauthorized") : nil }
      .broken(by: "options-as-405", in: scope) { $0.answersOptions ? $0.refused("method_not_allowed") : nil }
      .broken(by: "options-served", in: scope) { $0.answersOptions ? $0.served : nil }
      .broken(by: "options-allow-long", in: scope) { exchange in
        exchange.answersOptions ? exchange.setting("Allow", to: "\(known.allow), TRACE") : nil
      }
    return [method, allow, options]
  }

  private static var targets: [Obligation] {
    let route = Obligation("H2.6", at: "listener", "an unknown path is refused with 404", source: "H2")
      .broken(by: "route-served", in: nil) { $0.status == 404 && $0.known == nil ? $0.served : nil }
    let near: [(String, String, @Sendable (String) -> String)] = [
      ("slash", "a trailing slash", { String($0.dropLast()) }), ("case", "another case", { $0.lowercased() }),
      ("doubled", "a doubled slash", { $0.replacingDoubledSlashes }),
    ]
    return [route]
      + near.map { variant, words, mend in
        Obligation("H2.6.\(variant)", at: "listener", "\(words) makes another path", source: "H2")
          .broken(by: "nearly-route-served", in: nil) { exchange in
            guard exchange.status == 404, let path = exchange.request?.path, mend(path) != path,
              exchange.isRoute(mend(path))
            else { return nil }
            return exchange.served
          }
      } + [
        Obligation("H2.5", at: "listener", "a target that does not decode is refused with 400", source: "H2")
          .broken(by: "target-served", in: nil) {
            $0.status == 400 && $0.faults.contains(.target) ? $0.served : nil
          }
          .broken(by: "target-as-404", in: nil) {
            $0.status == 400 && $0.faults.contains(.target) ? $0.refused("not_found") : nil
          },
        Obligation("H2.2.target", at: "listener", "a target that is too long is refused with 414", source: "H2")
          .broken(by: "long-target-served", in: nil) { $0.status == 414 ? $0.served : nil }
          .broken(by: "long-target-as-400", in: nil) { $0.status == 414 ? $0.refused("bad_request") : nil },
        Obligation("H2.2.fields", at: "listener", "fields that are too many or too long are refused", source: "H2")
          .broken(by: "large-fields-served", in: nil) { $0.status == 431 ? $0.served : nil }
          .broken(by: "large-fields-as-400", in: nil) { $0.status == 431 ? $0.refused("bad_request") : nil },
      ]
  }

  // MARK: - Making

  private func obligation(_ rule: String, _ sentence: String) -> Obligation {
    Obligation(rule, at: name, "\(name): \(sentence)", source: endpoint.route.span.description)
  }

  /// A refusal that a lying bridge does not make, or makes as another.
  private func serving(
    _ status: Int, _ code: String, _ rule: String, _ sentence: String, where isMeant: @escaping Condition
  ) -> Obligation {
    let endpoint = endpoint
    return obligation(rule, sentence)
      .broken(by: "\(code)-served", in: name) { exchange in
        guard exchange.status == status, exchange.isAbout(endpoint), isMeant(exchange) else { return nil }
        return exchange.served
      }
      .broken(by: "\(code)-as-another", in: name) { exchange in
        guard exchange.status == status, exchange.isAbout(endpoint), isMeant(exchange) else { return nil }
        return exchange.refused(status == 401 ? "forbidden_origin" : "unauthorized")
      }
  }

  /// Something right that a lying bridge refuses.
  private func refusing(
    _ code: String, _ rule: String, _ sentence: String, where isMeant: @escaping Condition
  ) -> Obligation {
    let endpoint = endpoint
    return obligation(rule, sentence)
      .broken(by: "\(code)-at-random", in: name) { exchange in
        guard exchange.isAbout(endpoint), isMeant(exchange), exchange.isPastGuard else { return nil }
        return exchange.refused(code)
      }
  }
}

extension Obligation {
  func notTestable(_ why: String) -> Obligation {
    var copy = self
    copy.untestable = why
    return copy
  }
}

extension RequestFault {
  /// The code of the refusal.
  var code: String? {
    switch self {
    case .longTarget: "uri_too_long"
    case .largeFields: "headers_too_large"
    case .host: "misdirected_request"
    case .origin: "forbidden_origin"
    case .target: "bad_request"
    case .route: "not_found"
    case .method: "method_not_allowed"
    case .token: "unauthorized"
    case .coding, .type: "unsupported_media_type"
    case .size: "payload_too_large"
    case .json: "malformed_json"
    }
  }

  var status: Int? { code.flatMap { ErrorDefinition.builtIn(named: $0)?.status } }
}

extension ProxiedExchange {
  /// Whether it is a call of that endpoint, or of what stands at its path.
  func isAbout(_ endpoint: Endpoint) -> Bool {
    guard let request else { return false }
    return self.endpoint?.name.value == endpoint.name.value
      || request.path == endpoint.targetPath || request.path.hasPrefix("\(endpoint.targetPath)%")
      || (known == nil && request.method == endpoint.route.method.rawValue)
  }

  /// Whether the guard has let it through: the handler has answered, or the body was refused.
  var isPastGuard: Bool {
    isJudgedByHandler || ["malformed_json", "validation_failed"].contains(error?.code ?? "")
  }

  var answersOptions: Bool { method == "OPTIONS" && status == 204 }

  func isRoute(_ path: String) -> Bool { contract.knownPaths.contains { $0.path == path } }

  /// Compares the lane's token (first) with what the request gave as one.
  func token(_ isMeant: (_ right: String, _ given: String) -> Bool) -> Bool {
    guard let right = memory.token, let given = request?.bearer, right != given else { return false }
    return isMeant(right, given)
  }
}

extension String {
  /// This list without its last member, or with another in its place.
  fileprivate func replacingLastMember(with other: String?) -> String {
    let members = split(separator: ", ").map(String.init)
    return (members.dropLast() + [other].compactMap { $0 }).joined(separator: ", ")
  }

  fileprivate var replacingDoubledSlashes: String {
    split(separator: "/").map { "/\($0)" }.joined()
  }
}
