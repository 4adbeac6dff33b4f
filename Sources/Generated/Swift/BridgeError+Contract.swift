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

  /// Status and message of the contract's errors and of those that are always there, by code. It ends as no name of an
  /// error does.
  static let known_: [Swift.String: (status: Swift.Int, message: Swift.String)] = [
    "clipboard_rejected": (409, "A fragment is not what it says; only white space, or bytes that are no image of its media type."),
    "trigger_unknown": (404, "No trigger of the workspace has this id."),
    "trigger_disabled": (409, "The trigger is switched off."),
    "hub_full": (409, "The hub window has 64 lights, and this would be more."),
    "config_conflict": (409, "The revision given is not the current one; read the workspace and make the change anew."),
    "config_rejected": (422, "Smrt.Config refused the configuration; the violations say which parts contradict each other."),
    "not_ready": (503, "A module has not started yet."),
    "malformed_json": (400, "The body is not JSON that the contract allows."),
    "bad_request": (400, "bad request"),
    "unauthorized": (401, "unauthorized"),
    "forbidden_origin": (403, "forbidden origin"),
    "not_found": (404, "not found"),
    "method_not_allowed": (405, "method not allowed"),
    "request_timeout": (408, "request timeout"),
    "payload_too_large": (413, "payload too large"),
    "uri_too_long": (414, "uri too long"),
    "unsupported_media_type": (415, "unsupported media type"),
    "misdirected_request": (421, "misdirected request"),
    "validation_failed": (422, "The request breaks the contract; see the violations."),
    "upgrade_required": (426, "upgrade required"),
    "headers_too_large": (431, "headers too large"),
    "internal_error": (500, "The server failed to answer this request."),
    "unavailable": (503, "The server can not answer now; try again later."),
  ]
}
