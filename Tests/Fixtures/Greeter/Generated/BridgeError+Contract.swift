// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

extension BridgeError {
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
