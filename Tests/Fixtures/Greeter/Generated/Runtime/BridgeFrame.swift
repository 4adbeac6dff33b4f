// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// A control frame or a whole message (RFC 6455 section 5.4), without mask.
public enum BridgeFrame: Swift.Hashable, Swift.Sendable {
  /// Its UTF-8 is not yet judged.
  case text([Swift.UInt8])
  case binary
  case ping([Swift.UInt8])
  case pong([Swift.UInt8])
  /// 1005 where no code was sent (RFC 6455 section 7.4.1).
  case close(code: Swift.UInt16, reason: Swift.String)
}

/// Without what it carries, which may be the token.
extension BridgeFrame: Swift.CustomStringConvertible, Swift.CustomReflectable {
  public var description: Swift.String {
    switch self {
    case .text(let bytes): "text of \(bytes.count) bytes"
    case .binary: "binary"
    case .ping: "ping"
    case .pong: "pong"
    case .close(let code, _): "close \(code)"
    }
  }

  public var customMirror: Swift.Mirror { Swift.Mirror(self, children: [:]) }
}
