/// Puts a server's frames together to messages and judges their order and text (RFC 6455 sections 5.4, 5.5.1 and 8.1).
struct WebSocketMessageReader {
  enum Progress: Equatable {
    case needMore
    case incoming(WebSocketIncoming)
    /// The sentence of the first fault; everything after it stays a fault.
    case malformed(String)
  }

  private struct Fragments {
    let opcode: UInt8
    var payload: [UInt8]
  }

  private var frames = WebSocketFrameReader()
  private var fragments: Fragments?
  private var isClosed = false
  private var fault: WebSocketFault?

  mutating func receive(_ bytes: [UInt8]) {
    frames.receive(bytes)
  }

  mutating func next() -> Progress {
    do throws(WebSocketFault) {
      if let fault { throw fault }
      while true {
        switch frames.next() {
        case .needMore: return .needMore
        case .malformed(let reason): throw WebSocketFault(reason)
        case .frame(let frame):
          if let incoming = try take(frame) { return .incoming(incoming) }
        }
      }
    } catch {
      fault = error
      return .malformed(error.reason)
    }
  }

  /// What the end of the TCP stream means: an end, or a fault where it cuts a frame or a message.
  func finish() -> Progress {
    if frames.hasPartialFrame { return .malformed("the connection ended inside a frame") }
    if fragments != nil && !isClosed { return .malformed("the connection ended inside a fragmented message") }
    return .incoming(.endOfStream)
  }

  private mutating func take(_ frame: WebSocketFrame) throws(WebSocketFault) -> WebSocketIncoming? {
    let name = WebSocketOpcode.name(frame.opcode)
    if isClosed { throw WebSocketFault("a \(name) frame came after the close frame (RFC 6455 section 5.5.1)") }
    switch frame.opcode {
    case WebSocketOpcode.ping: return .ping(frame.payload)
    case WebSocketOpcode.pong: return .pong(frame.payload)
    case WebSocketOpcode.close:
      isClosed = true
      return try WebSocketClosePayload.parse(frame.payload)
    case WebSocketOpcode.continuation:
      guard fragments != nil else {
        throw WebSocketFault("a continuation frame continues nothing (RFC 6455 section 5.4)")
      }
    default:
      guard fragments == nil else {
        throw WebSocketFault("a \(name) frame came inside a fragmented message (RFC 6455 section 5.4)")
      }
      fragments = Fragments(opcode: frame.opcode, payload: [])
    }
    return try join(frame)
  }

  private mutating func join(_ frame: WebSocketFrame) throws(WebSocketFault) -> WebSocketIncoming? {
    fragments?.payload += frame.payload
    guard let message = fragments, frame.fin else { return try checkSize() }
    fragments = nil
    guard message.opcode == WebSocketOpcode.text else { return .binary(message.payload) }
    guard String(validating: message.payload, as: UTF8.self) != nil else {
      throw WebSocketFault("a text message is not valid UTF-8 (RFC 6455 section 8.1)")
    }
    return .text(message.payload)
  }

  private func checkSize() throws(WebSocketFault) -> WebSocketIncoming? {
    guard fragments?.payload.count ?? 0 <= WebSocketFrameReader.maximumPayload else {
      throw WebSocketFault("a message is more than the \(WebSocketFrameReader.maximumPayload) bytes that are read")
    }
    return nil
  }
}
