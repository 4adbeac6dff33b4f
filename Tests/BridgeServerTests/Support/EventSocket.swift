import Foundation

/// A WebSocket to a channel of a bridge, authenticated by its first message (RFC 6455; wire-protocol C2).
final class EventSocket {
  /// What the server sent.
  enum Message: Equatable {
    case text(String)
    case close(UInt16)
  }

  private let connection: LoopbackConnection

  init(port: UInt16, route: String, token: String) throws {
    connection = try LoopbackConnection(port: port)
    let head = [
      "GET \(route) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Upgrade: websocket", "Connection: Upgrade",
      "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", "", "",
    ]
    try connection.send(Array(head.joined(separator: "\r\n").utf8))
    let end = Array("\r\n\r\n".utf8)
    let answer = connection.receive { bytes in
      bytes.firstRange(of: end).map { range in
        defer { bytes.removeSubrange(..<range.upperBound) }
        return String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
      }
    }
    guard answer?.hasPrefix("HTTP/1.1 101 ") == true else { throw POSIXError(.EPROTO) }
    // A final text frame with a length of 7 bits (up to 125), masked with a key of zeros.
    try connection.send([0x81, 0x80 | UInt8(clamping: token.utf8.count), 0, 0, 0, 0] + Array(token.utf8))
  }

  /// The next text or close message; nil where none comes. Pings are passed over.
  func next(within limit: Duration = .seconds(20)) -> Message? {
    connection.receive(within: limit) { bytes in
      while let frame = Self.takeFrame(from: &bytes) {
        if frame.opcode == 1 { return .text(String(decoding: frame.payload, as: UTF8.self)) }
        if frame.opcode == 8 { return .close(frame.payload.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }) }
      }
      return nil
    }
  }

  /// The next event as a JSON object; empty where none comes.
  func nextEvent(within limit: Duration = .seconds(20)) -> [String: Any] {
    guard case .text(let text) = next(within: limit) else { return [:] }
    return (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
  }

  /// A whole frame of at most 65,535 bytes, which these tests never exceed.
  private static func takeFrame(from bytes: inout [UInt8]) -> (opcode: UInt8, payload: [UInt8])? {
    guard bytes.count >= 2 else { return nil }
    var start = 2
    var length = Int(bytes[1])
    if length == 126 {
      guard bytes.count >= 4 else { return nil }
      start = 4
      length = Int(bytes[2]) << 8 | Int(bytes[3])
    }
    guard bytes.count >= start + length else { return nil }
    defer { bytes.removeSubrange(..<(start + length)) }
    return (bytes[0] & 0x0F, Array(bytes[start..<(start + length)]))
  }
}
