import ContractModel

/// The envelope of an event on its way through the proxy.
struct ProxiedEvent: Sendable {
  let name: String
  let traceID: String
  let document: WireValue
  let text: [UInt8]

  init?(_ frame: WebSocketFrame) {
    guard frame.opcode == WebSocketOpcode.text, frame.fin else { return nil }
    self.init(text: frame.payload)
  }

  init?(text: [UInt8]) {
    guard let document = try? DocumentScanner.read(text), let name = document["event"]?.text,
      let traceID = document["trace_id"]?.text
    else { return nil }
    self.name = name
    self.traceID = traceID
    self.document = document
    self.text = text
  }
}

/// A server's frame on its way through the proxy, with the socket that it is for.
struct ProxiedFrame {
  let frame: WebSocketFrame
  /// Nil for anything but an event in one frame.
  let event: ProxiedEvent?
  let socket: ProxiedSocket
  let memory: ProxyMemory

  var channel: Channel { socket.channel }

  /// The code and reason of a close frame; nil for others and for one without a code.
  var close: (code: UInt16, reason: String)? {
    guard frame.opcode == WebSocketOpcode.close, frame.payload.count >= 2 else { return nil }
    let code = UInt16(frame.payload[0]) << 8 | UInt16(frame.payload[1])
    return (code, String(decoding: frame.payload.dropFirst(2), as: UTF8.self))
  }
}

/// What becomes of a server's frame.
enum FrameAction: Sendable {
  case send(WebSocketFrame)
  case make(@Sendable () -> WebSocketFrame)
  /// Nothing is passed on for so long.
  case wait(Duration)
  /// A text message for each other accepted socket of the channel.
  case tellOthers([UInt8])
  /// A text message for each socket that waits for acceptance.
  case tellWaiting([UInt8])
  /// The TCP connection ends here.
  case end
  /// Nothing is passed on any more, and the TCP connection stays open, also where the server ends it.
  case fallSilent

  /// A text message, written when it is sent: a survey only asks whether there would be one.
  static func text(_ bytes: @autoclosure @escaping @Sendable () -> [UInt8]) -> FrameAction {
    .make { WebSocketFrame(opcode: WebSocketOpcode.text, payload: bytes(), mask: nil) }
  }
}
