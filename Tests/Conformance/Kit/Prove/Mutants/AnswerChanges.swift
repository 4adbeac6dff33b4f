import ContractModel

/// The changes that mutants make to answers; each leaves what it does not name as the server wrote it.
extension ProxiedExchange {
  /// The refusal as a success of its endpoint: what the contract's example answers.
  var served: AlteredAnswer {
    var altered = AlteredAnswer(answer)
    altered.status = 200
    for name in ["WWW-Authenticate", "Allow", "Connection", "Upgrade", "Sec-WebSocket-Version", "Retry-After"] {
      altered.set(name, to: nil)
    }
    altered.set("Content-Type", to: "application/json")
    let (called, contract) = (endpoint ?? contract.endpoints.first, contract)
    altered.body = { SuccessBody.of(called, contract) }
    altered.ending = .keepOpen
    return altered
  }

  /// The answer as another refusal, with its status and under the same trace id.
  func refused(
    _ code: String, violations: [ExpectedViolation]? = nil, message: String = "The request was refused."
  ) -> AlteredAnswer? {
    guard let definition = contract.error(named: code) else { return nil }
    var altered = AlteredAnswer(answer)
    altered.status = definition.status
    for name in ["WWW-Authenticate", "Allow", "Upgrade", "Sec-WebSocket-Version", "Retry-After"] {
      altered.set(name, to: nil)
    }
    switch definition.status {
    case 401: altered.set("WWW-Authenticate", to: "Bearer")
    case 405: altered.set("Allow", to: known?.allow ?? "OPTIONS")
    case 426:
      altered.set("Upgrade", to: "websocket")
      altered.set("Sec-WebSocket-Version", to: "13")
    case 503: altered.set("Retry-After", to: "1")
    default: break
    }
    altered.set("Content-Type", to: "application/json")
    let traceID = answer.values("X-Trace-Id").first ?? ""
    altered.body = { ErrorBody.bytes(code, message, traceID: traceID, violations) }
    return altered
  }

  /// The answer with another list of violations.
  func violating(_ violations: [ExpectedViolation]) -> AlteredAnswer? {
    refused("validation_failed", violations: violations)
  }

  /// The answer with another document.
  func writing(_ document: WireValue) -> AlteredAnswer {
    var altered = AlteredAnswer(answer)
    altered.body = { Draft(document).recipe.bytes }
    return altered
  }

  func writing(_ text: String) -> AlteredAnswer {
    var altered = AlteredAnswer(answer)
    altered.body = { Array(text.utf8) }
    return altered
  }

  func setting(_ name: String, to value: String?) -> AlteredAnswer {
    var altered = AlteredAnswer(answer)
    altered.set(name, to: value)
    return altered
  }

  /// The answer under another trace id, in its fields and in its error.
  func traced(as traceID: String) -> AlteredAnswer? {
    guard let own = answer.values("X-Trace-Id").first, own != traceID else { return nil }
    var altered = AlteredAnswer(answer)
    altered.set("X-Trace-Id", to: traceID)
    let content = answer.body
    if status >= 400 { altered.body = { content.replacing(Array(own.utf8), with: Array(traceID.utf8)) } }
    return altered
  }
}

/// The body of a success as the contract shows it.
enum SuccessBody {
  static func of(_ endpoint: Endpoint?, _ contract: Contract) -> [UInt8] {
    guard let endpoint else { return Array(#"{"status":"ok"}"#.utf8) }
    return written(endpoint, contract).recipe.bytes
  }

  private static func written(_ endpoint: Endpoint, _ contract: Contract) -> Draft {
    let fields =
      endpoint.examples.first.map { Draft($0.response) }
      ?? Sample(contract: contract).draft(ofTypeNamed: endpoint.response)
    return fields.adding("status", .text("ok"), first: true)
  }
}

/// The error object of wire-protocol H3.
enum ErrorBody {
  static func bytes(_ code: String, _ message: String, traceID: String, _ violations: [ExpectedViolation]?) -> [UInt8] {
    var error: [WireValue.Member] = [
      member("code", .string(code)), member("message", .string(message)), member("trace_id", .string(traceID)),
    ]
    if let violations { error.append(member("violations", .array(violations.map(violation)))) }
    return Draft(.object([member("status", .string("error")), member("error", .object(error))])).recipe.bytes
  }

  private static func violation(_ violation: ExpectedViolation) -> WireValue {
    .object([
      member("in", .string(violation.place)), member("path", .string(violation.path)),
      member("rule", .string(violation.rule)),
      member("message", .string("It breaks its rule.")),
    ])
  }

  private static func member(_ name: String, _ value: WireValue) -> WireValue.Member {
    WireValue.Member(name: Array(name.utf8), value: value)
  }
}

extension [UInt8] {
  /// With each occurrence of `part` replaced.
  func replacing(_ part: [UInt8], with other: [UInt8]) -> [UInt8] {
    guard !part.isEmpty else { return self }
    var rest = self[...]
    var result: [UInt8] = []
    while let found = rest.firstRange(of: part) {
      result += rest[..<found.lowerBound] + other
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
