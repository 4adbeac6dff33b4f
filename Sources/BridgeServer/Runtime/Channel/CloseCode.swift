/// The status codes of a closing handshake that the server sends (RFC 6455 section 7.4.1).
enum CloseCode: UInt16 {
  case normal = 1000
  case goingAway = 1001
  case protocolError = 1002
  case unsupportedData = 1003
  case invalidPayload = 1007
  case policyViolation = 1008
  case messageTooBig = 1009
  /// Registered with IANA after the RFC.
  case tryAgainLater = 1013

  /// Whether a client may close with this number: 1000 to 1014 but for those that never go over the wire, and what
  /// libraries and applications register for themselves.
  static func mayBeReceived(_ code: UInt16) -> Bool {
    switch code {
    case 1000...1003, 1007...1014, 3000...4999: true
    default: false
    }
  }
}
