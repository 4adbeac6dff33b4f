/// What a close frame says (RFC 6455 section 5.5.1).
struct ClosingFrame: Equatable {
  /// Nil where the frame is empty.
  let code: UInt16?
  let reason: String

  init(_ code: CloseCode, _ reason: String = "") {
    self.code = code.rawValue
    self.reason = reason
  }

  /// The answer to a client's close frame repeats its code.
  init(echoing code: UInt16?) {
    self.code = code
    reason = ""
  }

  static let authenticationFailed = ClosingFrame(.policyViolation, "authentication_failed")
  static let authenticationTimeout = ClosingFrame(.policyViolation, "authentication_timeout")
  static let pingTimeout = ClosingFrame(.policyViolation, "ping_timeout")
  static let unexpectedMessage = ClosingFrame(.policyViolation, "unexpected_message")
}
