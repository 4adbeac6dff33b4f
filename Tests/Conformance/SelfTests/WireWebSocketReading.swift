import Testing

@testable import ConformanceKit

/// What the WebSocket readers make of a server's bytes.
enum WireWebSocketReading {
  /// Reads the bytes in every split and expects these messages and control frames and, where named, a fault behind
  /// them whose sentence holds `fault`.
  static func check(
    _ bytes: [UInt8], gives expected: [WebSocketIncoming], fault: String? = nil, closed: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for pieces in WireSplits.all(of: bytes) {
      let (incoming, found) = read(pieces, closed: closed)
      #expect(incoming == expected, "in pieces of \(pieces.map(\.count))", sourceLocation: sourceLocation)
      guard let fault else {
        #expect(found == nil, sourceLocation: sourceLocation)
        continue
      }
      #expect(found?.contains(fault) == true, "\(found ?? "no fault")", sourceLocation: sourceLocation)
    }
  }

  /// The bytes of a frame as a server writes it, which is unmasked.
  static func server(_ frame: WebSocketFrame) -> [UInt8] {
    var unmasked = frame
    unmasked.mask = nil
    return unmasked.bytes()
  }

  private static func read(_ pieces: [[UInt8]], closed: Bool) -> ([WebSocketIncoming], String?) {
    var reader = WebSocketMessageReader()
    var incoming: [WebSocketIncoming] = []
    for piece in pieces {
      reader.receive(piece)
      while true {
        let progress = reader.next()
        if case .malformed(let reason) = progress { return (incoming, reason) }
        guard case .incoming(let next) = progress else { break }
        incoming.append(next)
      }
    }
    guard closed else { return (incoming, nil) }
    switch reader.finish() {
    case .incoming(let end): return (incoming + [end], nil)
    case .malformed(let reason): return (incoming, reason)
    case .needMore: return (incoming, nil)
    }
  }
}
