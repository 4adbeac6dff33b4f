// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

extension BridgeError {
  /// A fragment is not what it says; a text of nothing but white space, for instance.
  public static let clipboardRejected = BridgeError(
    code: "clipboard_rejected", status: 409,
    message: "A fragment is not what it says; a text of nothing but white space, for instance.")
  /// A module has not started yet.
  public static let notReady = BridgeError(
    code: "not_ready", status: 503,
    message: "A module has not started yet.")
  /// A handler that failed; what is wrong is for its log, not for the caller.
  public static let internalError = BridgeError(
    code: "internal_error", status: 500,
    message: "The server failed to answer this request.")
  static let malformedJSON = BridgeError(
    code: "malformed_json", status: 400,
    message: "The body is not JSON that the contract allows.")

  static func validationFailed(_ violations: [Violation]) -> BridgeError {
    BridgeError(
      code: "validation_failed", status: 422,
      message: "The request breaks the contract; see the violations.",
      violations: violations)
  }
}
