// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// An error object as it was read (wire-protocol H3), without its message.
struct BridgeReceivedError {
  let code: Swift.String
  let violations: [Violation]

  /// Whether a contract could have it: it stands in messages.
  var hasPlainCode: Swift.Bool {
    code.utf8.count <= 64
      && code.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == Swift.UInt8(ascii: "_")
      }
  }
}

private let answerFields = FieldTable([.required("status")])
private let failureFields = FieldTable([.required("status"), .required("error")])
private let errorFields = FieldTable([
  .required("code"), .required("message"), .required("trace_id"), .optional("violations"),
])
private let violationFields = FieldTable([
  .required("in"), .required("path"), .required("rule"), .required("message"),
])

extension JSONReader {
  /// The `status` of any answer.
  mutating func answerStatus() -> Swift.String? {
    guard var object = self.object(answerFields) else { return nil }
    var status: Swift.String?
    while nextField(&object) != nil { status = string() }
    return status
  }

  mutating func errorObject() -> BridgeReceivedError? {
    guard var object = self.object(failureFields) else { return nil }
    var status: Swift.String?
    var error: BridgeReceivedError?
    while let field = nextField(&object) {
      switch field {
      case 0: status = string()
      default: error = receivedError()
      }
    }
    return status == "error" ? error : nil
  }

  private mutating func receivedError() -> BridgeReceivedError? {
    guard var object = self.object(errorFields) else { return nil }
    var code: Swift.String?
    var violations: [Violation]? = []
    while let field = nextField(&object) {
      switch field {
      case 0: code = string()
      case 3: violations = list { $0.receivedViolation() }
      default: _ = string()
      }
    }
    guard let code, let violations else { return nil }
    return BridgeReceivedError(code: code, violations: violations)
  }

  private mutating func receivedViolation() -> Violation? {
    guard var object = self.object(violationFields) else { return nil }
    var texts: [Swift.Int: Swift.String] = [:]
    while let field = nextField(&object) { texts[field] = string() }
    guard let place = texts[0].flatMap(Violation.Place.init(rawValue:)), let path = texts[1], let rule = texts[2],
      let message = texts[3]
    else { return nil }
    return Violation(place: place, path: path, rule: ViolationRule(wireValue: rule), message: message)
  }
}
