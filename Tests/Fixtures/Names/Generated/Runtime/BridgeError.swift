// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// An error that a handler answers with. The contract's errors are its static members.
public struct BridgeError: Swift.Error, Swift.Hashable, Swift.Sendable {
  /// The `code` on the wire.
  public let code: Swift.String
  /// The status of the HTTP response.
  public let status: Swift.Int
  /// A sentence for people, fixed by the contract.
  public let message: Swift.String
  /// What a handler found wrong with the values of a request; only with a status of 422.
  public let violations: [Violation]

  init(code: Swift.String, status: Swift.Int, message: Swift.String, violations: [Violation] = []) {
    self.code = code
    self.status = status
    self.message = message
    self.violations = violations
  }
}

extension BridgeError {
  /// The error that bytes which are no request are answered with (wire-protocol H2, steps 15 and 16).
  init(_ failure: DecodingFailure) {
    switch failure {
    case .malformed: self = .malformedJSON
    case .invalid(let violations): self = .validationFailed(violations)
    }
  }

  /// The error object (wire-protocol H3).
  func encoded(traceID: Swift.String) -> [Swift.UInt8] {
    JSONWriter.encode { writer in
      writer.beginObject()
      writer.key("status")
      writer.string("error")
      writer.key("error")
      writer.beginObject()
      writer.key("code")
      writer.string(code)
      writer.key("message")
      writer.string(message)
      writer.key("trace_id")
      writer.string(traceID)
      if !violations.isEmpty {
        writer.key("violations")
        writer.list(violations) { $0.violation($1) }
      }
      writer.endObject()
      writer.endObject()
    }
  }
}

extension JSONWriter {
  fileprivate mutating func violation(_ violation: Violation) {
    beginObject()
    key("in")
    string(violation.place.rawValue)
    key("path")
    string(violation.path)
    key("rule")
    string(violation.rule.wireValue)
    key("message")
    string(violation.message)
    endObject()
  }
}
