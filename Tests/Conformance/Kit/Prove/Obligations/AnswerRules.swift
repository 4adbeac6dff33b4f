import ContractModel

/// What every answer carries, and what follows from the request in it (wire-protocol H6 to H14).
enum AnswerRules {
  static func all(_ contract: Contract) -> [Obligation] {
    let endpoints = contract.endpoints.flatMap(ofEndpoint)
    let channels = contract.channels.flatMap { fields($0.name.value, $0.subject) }
    return endpoints + channels + listener
  }

  private static func ofEndpoint(_ endpoint: Endpoint) -> [Obligation] {
    let name = endpoint.name.value
    var obligations = fields(name, name)
    obligations += traces(endpoint)
    obligations += [message(name), previous(endpoint)]
    obligations += connection(name)
    if endpoint.route.method == .get { obligations.append(head(name)) }
    return obligations
  }

  // MARK: - Fields

  private static let wrong: [(name: String, value: String)] = [
    ("Cache-Control", "max-age=60"), ("X-Content-Type-Options", "sniff"),
    ("Cross-Origin-Resource-Policy", "cross-origin"), ("Content-Type", "text/html"), ("Date", "today"),
    ("X-Contract", "1.0"), ("X-Trace-Id", "none"),
  ]

  private static func fields(_ place: String, _ scope: String) -> [Obligation] {
    wrong.map { name, value in
      Obligation("H7.\(name)", at: place, "answers of \(place) carry \(name) as H7 says", source: "H7")
        .broken(by: "field-missing", .schemaBreaking, in: scope) { exchange in
          carries(exchange, name) ? exchange.setting(name, to: nil) : nil
        }
        .broken(by: "field-missing-in-refusals", .schemaBreaking, in: scope) { exchange in
          exchange.status >= 400 && carries(exchange, name) ? exchange.setting(name, to: nil) : nil
        }
        .broken(by: "field-other", .schemaBreaking, in: scope) { exchange in
          carries(exchange, name) ? exchange.setting(name, to: value) : nil
        }
        .broken(by: "field-twice", .schemaBreaking, in: scope) { exchange in
          guard carries(exchange, name), let value = exchange.answer.values(name).first else { return nil }
          var altered = AlteredAnswer(exchange.answer)
          altered.fields.append((name, value))
          return altered
        }
    } + [cors(place, scope), instance(place, scope), version(place, scope)]
  }

  /// A 101 carries what a handshake needs; the rest is not asked of it.
  private static func carries(_ exchange: ProxiedExchange, _ name: String) -> Bool {
    exchange.status != 101 && !exchange.answer.values(name).isEmpty
  }

  private static func cors(_ place: String, _ scope: String) -> Obligation {
    ["Access-Control-Allow-Origin: *", "Access-Control-Allow-Private-Network: true"].reduce(
      Obligation("H7.no-cors", at: place, "no answer of \(place) carries Access-Control-*", source: "H7")
    ) { obligation, line in
      let parts = line.split(separator: ": ").map(String.init)
      return obligation.broken(by: "cors-added", in: scope, detail: parts[0]) { exchange in
        exchange.status == 101 ? nil : exchange.setting(parts[0], to: parts[1])
      }
    }
  }

  private static func instance(_ place: String, _ scope: String) -> Obligation {
    Obligation("H7.X-Bridge-Instance", at: place, "answers of \(place) name the instance", source: "H7")
      .broken(by: "field-missing", .schemaBreaking, in: scope) {
        carries($0, "X-Bridge-Instance") ? $0.setting("X-Bridge-Instance", to: nil) : nil
      }
      .broken(by: "instance-of-another", in: scope) {
        carries($0, "X-Bridge-Instance") ? $0.setting("X-Bridge-Instance", to: "another-instance-000000") : nil
      }
  }

  private static func version(_ place: String, _ scope: String) -> Obligation {
    Obligation("H7.contract", at: place, "X-Contract is this contract's version and fingerprint", source: "H7")
      .broken(by: "contract-of-another", in: scope) {
        carries($0, "X-Contract") ? $0.setting("X-Contract", to: "9.9.9+0123456789abcdef") : nil
      }
  }

  // MARK: - Trace ids

  private static func traces(_ endpoint: Endpoint) -> [Obligation] {
    let name = endpoint.name.value
    return [
      Obligation("H8.trace-id", at: name, "\(name) answers under the trace id of the request", source: "H8")
        .broken(by: "trace-id-made-anew", in: name) { exchange in
          exchange.request?.givenTraceID == nil ? nil : exchange.traced(as: TraceParents.stranger)
        }
        .broken(by: "trace-id-of-previous", in: name) { exchange in
          guard exchange.request?.givenTraceID != nil, let previous = exchange.memory.previousTraceID else {
            return nil
          }
          return exchange.traced(as: previous)
        },
      Obligation("H8.invalid", at: name, "\(name) takes no trace id from an invalid traceparent", source: "H8")
        .broken(by: "invalid-traceparent-taken", in: name) { exchange in
          guard exchange.request?.givenTraceID == nil, let field = exchange.request?.values("traceparent").first,
            let id = field.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init).first(
              where: TraceID.isValid)
          else { return nil }
          return exchange.traced(as: id)
        },
      Obligation("H8.anew", at: name, "\(name) makes a trace id for each request without one", source: "H8")
        .broken(by: "trace-id-repeated", in: name) { exchange in
          guard exchange.request?.values("traceparent").isEmpty == true else { return nil }
          return exchange.traced(as: TraceParents.stranger)
        },
      Obligation("H8.error", at: name, "a failure of \(name) tells the trace id of its field", source: "H8")
        .broken(by: "trace-id-of-error-other", in: name) { exchange in
          guard exchange.error != nil else { return nil }
          return exchange.setting("X-Trace-Id", to: TraceParents.stranger)
        },
    ]
  }

  // MARK: - Content

  private static func message(_ name: String) -> Obligation {
    Obligation("H6.message", at: name, "messages of \(name) hold no value of the request", source: "H6")
      .broken(by: "message-echoes", in: name) { exchange in
        guard let error = exchange.error, let request = exchange.request else { return nil }
        let values = [request.target] + request.fields.map { "\($0.name): \($0.value)" }
        let body = request.body.map { String(decoding: $0.prefix(400), as: UTF8.self) } ?? ""
        return exchange.refused(
          error.code, violations: error.violations, message: (values + [body]).joined(separator: "; "))
      }
  }

  private static func head(_ name: String) -> Obligation {
    Obligation("H10.head", at: name, "HEAD of \(name) is its GET without content", source: "H10")
      .broken(by: "head-with-content", .schemaBreaking, in: name) { exchange in
        guard exchange.method == "HEAD", exchange.status == 200 else { return nil }
        var altered = AlteredAnswer(exchange.answer)
        altered.trailing = Array(#"{"status":"ok"}"#.utf8)
        return altered
      }
      .broken(by: "head-as-405", in: name) { exchange in
        guard exchange.method == "HEAD", exchange.status == 200 else { return nil }
        var altered = AlteredAnswer(exchange.answer)
        altered.status = 405
        altered.set("Allow", to: "GET, OPTIONS")
        return altered
      }
  }

  private static func previous(_ endpoint: Endpoint) -> Obligation {
    let name = endpoint.name.value
    let obligation = Obligation(
      "H3.own-answer", at: name, "\(name) answers with what follows from this request", source: "H3")
    guard endpoint.request != nil else {
      return obligation.notTestable("it takes no body: what it answers does not follow from the request")
    }
    return obligation.broken(by: "previous-answer", in: name) { exchange in
      guard exchange.isSuccess, let previous = exchange.memory.previousAnswer(of: name),
        previous.body != exchange.answer.body
      else { return nil }
      var altered = AlteredAnswer(exchange.answer)
      altered.body = { previous.body }
      return altered
    }
  }

  // MARK: - Connections

  private static func connection(_ name: String) -> [Obligation] {
    [
      Obligation("H1.answers", at: name, "a request of \(name) is answered", source: "H1")
        .broken(by: "answer-missing", .schemaBreaking, in: name) { exchange in
          guard exchange.isPastGuard else { return nil }
          var altered = AlteredAnswer(exchange.answer)
          altered.ending = .reset
          return altered
        }
    ]
  }

  private static var listener: [Obligation] {
    [
      Obligation("H5", at: "listener", "every 4xx and 5xx is the error object", source: "H5")
        .broken(by: "error-as-page", .schemaBreaking, in: nil) { exchange in
          guard exchange.endpoint == nil, exchange.status >= 400, exchange.document != nil else { return nil }
          return exchange.writing("<html><h1>\(exchange.status)</h1></html>")
        },
      Obligation("H14.html", at: "listener", "no route serves HTML", source: "H14")
        .broken(by: "html-served", .schemaBreaking, in: nil) { exchange in
          guard exchange.request?.values("Accept").contains("text/html") == true else { return nil }
          var altered = exchange.writing("<html></html>")
          altered.set("Content-Type", to: "text/html")
          return altered
        },
      Obligation("H11.retry-after", at: "listener", "503 carries Retry-After", source: "H11")
        .broken(by: "retry-after-missing", .schemaBreaking, in: nil) {
          $0.status == 503 ? $0.setting("Retry-After", to: nil) : nil
        },
      Obligation("H11.handler", at: "listener", "a handler that fails answers internal_error", source: "H11")
        .notTestable("no contract says how a handler is made to fail"),
      Obligation("H12.slow", at: "listener", "headers and bodies that are too slow are refused with 408", source: "H12")
        .broken(by: "slow-served", in: nil) { $0.status == 408 ? $0.served : nil }
        .broken(by: "slow-as-400", in: nil) { $0.status == 408 ? $0.refused("bad_request") : nil },
      Obligation("H1.keep-alive", at: "listener", "a connection serves one request after another", source: "H1")
        .broken(by: "connection-dropped", in: nil) { exchange in
          guard exchange.isPastGuard, !exchange.answer.closesConnection else { return nil }
          var altered = exchange.setting("Connection", to: "close")
          altered.ending = .close
          return altered
        },
      Obligation("H13.unread", at: "listener", "the connection closes behind a body that was not read", source: "H13")
        .broken(by: "kept-behind-unread-body", in: nil) { exchange in
          guard exchange.answer.closesConnection, exchange.status == 413 else { return nil }
          return exchange.keptOpen
        },
      Obligation("H15", at: "listener", "a client can read the 413", source: "H15")
        .broken(by: "refusal-unreadable", in: nil) { exchange in
          guard exchange.status == 413 else { return nil }
          var altered = AlteredAnswer(exchange.answer)
          altered.ending = .reset
          return altered
        },
    ]
  }
}

extension ProxiedExchange {
  /// The answer on a connection that stays open and says so.
  var keptOpen: AlteredAnswer {
    var altered = setting("Connection", to: nil)
    altered.ending = .keepOpen
    return altered
  }
}

extension TraceParents {
  /// A trace id that no request of the kit has.
  static let stranger = "f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0"
}
