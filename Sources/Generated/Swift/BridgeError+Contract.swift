// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

extension BridgeError {
  /// A fragment is not what it says; only white space, or bytes that are no image of its media type.
  public static let clipboardRejected = BridgeError(
    code: "clipboard_rejected", status: 409,
    message: "A fragment is not what it says; only white space, or bytes that are no image of its media type.")
  /// No trigger of the workspace has this id.
  public static let triggerUnknown = BridgeError(
    code: "trigger_unknown", status: 404,
    message: "No trigger of the workspace has this id.")
  /// The trigger is switched off.
  public static let triggerDisabled = BridgeError(
    code: "trigger_disabled", status: 409,
    message: "The trigger is switched off.")
  /// The hub window has 64 lights, and this would be more.
  public static let hubFull = BridgeError(
    code: "hub_full", status: 409,
    message: "The hub window has 64 lights, and this would be more.")
  /// The revision given is not the current one; read the workspace and make the change anew.
  public static let configConflict = BridgeError(
    code: "config_conflict", status: 409,
    message: "The revision given is not the current one; read the workspace and make the change anew.")
  /// Smrt.Config refused the configuration; the violations say which parts contradict each other.
  public static func configRejected(_ violations: [Violation] = []) -> BridgeError {
    BridgeError(
      code: "config_rejected", status: 422,
      message: "Smrt.Config refused the configuration; the violations say which parts contradict each other.",
      violations: violations)
  }
  /// A module has not started yet.
  public static let notReady = BridgeError(
    code: "not_ready", status: 503,
    message: "A module has not started yet.")
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
