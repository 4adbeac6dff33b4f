/// The errors that every bridge has and that the runtime itself answers with (contract-language.md, Errors).
enum StandardError: String {
  case badRequest = "bad_request"
  case unauthorized
  case forbiddenOrigin = "forbidden_origin"
  case notFound = "not_found"
  case methodNotAllowed = "method_not_allowed"
  case requestTimeout = "request_timeout"
  case payloadTooLarge = "payload_too_large"
  case uriTooLong = "uri_too_long"
  case unsupportedMediaType = "unsupported_media_type"
  case misdirectedRequest = "misdirected_request"
  case upgradeRequired = "upgrade_required"
  case headersTooLarge = "headers_too_large"
  case internalError = "internal_error"
  case unavailable

  var status: Int {
    switch self {
    case .badRequest: 400
    case .unauthorized: 401
    case .forbiddenOrigin: 403
    case .notFound: 404
    case .methodNotAllowed: 405
    case .requestTimeout: 408
    case .payloadTooLarge: 413
    case .uriTooLong: 414
    case .unsupportedMediaType: 415
    case .misdirectedRequest: 421
    case .upgradeRequired: 426
    case .headersTooLarge: 431
    case .internalError: 500
    case .unavailable: 503
    }
  }

  /// Fixed, so that nothing of a request or of the machine can stand in it (wire-protocol H6).
  var message: String {
    switch self {
    case .badRequest: "The request is not well-formed HTTP."
    case .unauthorized: "A valid bearer token is required."
    case .forbiddenOrigin: "Requests from this origin are not allowed."
    case .notFound: "Nothing is served at this path."
    case .methodNotAllowed: "The method is not allowed here; the Allow field lists those that are."
    case .requestTimeout: "The request did not arrive in time."
    case .payloadTooLarge: "The body is larger than this endpoint accepts."
    case .uriTooLong: "The request target is too long."
    case .unsupportedMediaType: "The body has to be application/json in UTF-8, without a content coding."
    case .misdirectedRequest: "The request is addressed to another server."
    case .upgradeRequired: "This is a WebSocket channel: upgrade with Sec-WebSocket-Version 13."
    case .headersTooLarge: "The header fields are too many or too large."
    case .internalError: "The server failed to answer."
    case .unavailable: "The server can not answer now; try again later."
    }
  }

  /// The error object (wire-protocol H3).
  func body(traceID: String) -> [UInt8] {
    Array(
      #"{"status":"error","error":{"code":"\#(rawValue)","message":"\#(message)","trace_id":"\#(traceID)"}}"#.utf8)
  }
}
