// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension BridgeError {
  /// It was asked to fail.
  public static let description = BridgeError(
    code: "description", status: 409,
    message: "It was asked to fail.")
  /// The number and the text do not go together.
  public static func semantic(_ violations: [Violation] = []) -> BridgeError {
    BridgeError(
      code: "semantic", status: 422,
      message: "The number and the text do not go together.",
      violations: violations)
  }
  /// A handler that failed; what is wrong is for its log, not for the caller.
  public static let internalError = BridgeError(
    code: "internal_error", status: 500,
    message: "The server failed to answer this request.")
  /// What any handler may mean: a store that is full or gone, say.
  public static let unavailable = BridgeError(
    code: "unavailable", status: 503,
    message: "The server can not answer now; try again later.")
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
