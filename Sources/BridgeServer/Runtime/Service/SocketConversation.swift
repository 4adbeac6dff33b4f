/// A whole message of a WebSocket (RFC 6455 section 5.6).
package enum SocketMessage: Equatable, Sendable {
  /// Valid UTF-8.
  case text([UInt8])
  case binary([UInt8])
}

/// How sockets talk that belong to no contract: no token, no events, and an answer to each message. For programs that
/// show nothing but how the runtime reads and writes frames.
package struct SocketConversation: Sendable {
  /// In bytes; a longer message is closed with 1009.
  package let maxMessage: Int
  package let answer: @Sendable (SocketMessage) -> SocketMessage

  package init(maxMessage: Int, answer: @escaping @Sendable (SocketMessage) -> SocketMessage) {
    self.maxMessage = maxMessage
    self.answer = answer
  }
}
