import BridgeAPI
import NIOCore
import NIOWebSocket

extension BridgeFrame {
  /// A frame of a server, put together from its fragments; fails for one that no server may send (RFC 6455 section 5).
  init(_ frame: WebSocketFrame) throws(BridgeTransportFailure) {
    guard !frame.rsv1, !frame.rsv2, !frame.rsv3 else { throw Self.fault("a reserved bit is set") }
    guard frame.maskKey == nil else { throw Self.fault("a server's frame is masked") }
    let bytes = Array(frame.data.readableBytesView)
    switch frame.opcode {
    case .text: self = .text(bytes)
    case .binary: self = .binary
    case .ping: self = .ping(bytes)
    case .pong: self = .pong(bytes)
    case .connectionClose: self = try Self.close(bytes)
    default: throw Self.fault("the opcode \(UInt8(webSocketOpcode: frame.opcode)) is reserved")
    }
  }

  private static func close(_ payload: [UInt8]) throws(BridgeTransportFailure) -> BridgeFrame {
    guard !payload.isEmpty else { return .close(code: 1005, reason: "") }
    let code = payload.prefix(2).reduce(UInt16(0)) { $0 << 8 | UInt16($1) }
    guard payload.count >= 2, mayBeSent(code), let reason = String(validating: payload.dropFirst(2), as: UTF8.self)
    else {
      throw fault("a close frame has no valid code or reason")
    }
    return .close(code: code, reason: reason)
  }

  /// RFC 6455 section 7.4.
  private static func mayBeSent(_ code: UInt16) -> Bool {
    switch code {
    case 1000...1003, 1007...1014, 3000...4999: true
    default: false
    }
  }

  private static func fault(_ what: String) -> BridgeTransportFailure {
    BridgeTransportFailure(.badFrame(what, code: 1002))
  }
}

extension WebSocketFrame {
  /// As a client sends it, with a mask of its own (RFC 6455 section 5.3).
  init(_ frame: BridgeFrame) {
    let (opcode, bytes): (WebSocketOpcode, [UInt8]) =
      switch frame {
      case .text(let bytes): (.text, bytes)
      case .binary: (.binary, [])
      case .ping(let bytes): (.ping, bytes)
      case .pong(let bytes): (.pong, bytes)
      case .close(1005, _): (.connectionClose, [])
      case .close(let code, let reason):
        (.connectionClose, [UInt8(code >> 8), UInt8(truncatingIfNeeded: code)] + Array(reason.utf8))
      }
    self.init(fin: true, opcode: opcode, maskKey: .random(), data: ByteBuffer(bytes: bytes))
  }
}
