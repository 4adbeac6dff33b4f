/// What a WebSocket client receives: whole messages, control frames, the end.
enum WebSocketIncoming: Sendable, Equatable {
  /// A text message, its fragments put together; valid UTF-8.
  case text([UInt8])
  case binary([UInt8])
  case ping([UInt8])
  case pong([UInt8])
  /// A close frame; the code is nil where the frame has no payload.
  case close(code: UInt16?, reason: String)
  /// The TCP stream ended, after a close frame or without one.
  case endOfStream
}
