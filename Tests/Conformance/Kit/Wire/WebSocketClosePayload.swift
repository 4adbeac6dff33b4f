/// The payload of a close frame: nothing, or a code and a reason (RFC 6455 sections 5.5.1 and 7.4).
enum WebSocketClosePayload {
  static func parse(_ payload: [UInt8]) throws(WebSocketFault) -> WebSocketIncoming {
    if payload.isEmpty { return .close(code: nil, reason: "") }
    guard payload.count >= 2 else {
      throw WebSocketFault("a close frame has a payload of one byte (RFC 6455 section 5.5.1)")
    }
    let code = UInt16(payload[0]) << 8 | UInt16(payload[1])
    guard mayBeSent(code) else {
      throw WebSocketFault("a close frame has the code \(code), which must not be sent (RFC 6455 section 7.4)")
    }
    guard let reason = String(validating: payload.dropFirst(2), as: UTF8.self) else {
      throw WebSocketFault("the reason of a close frame is not valid UTF-8 (RFC 6455 section 5.5.1)")
    }
    return .close(code: code, reason: reason)
  }

  /// The codes of section 7.4.1, those registered since (1012 to 1014), and the ranges of section 7.4.2.
  private static func mayBeSent(_ code: UInt16) -> Bool {
    switch code {
    case 1000...1003, 1007...1014, 3000...4999: true
    default: false
    }
  }
}
