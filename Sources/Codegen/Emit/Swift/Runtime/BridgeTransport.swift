/// What opens connections for a client: all that it needs besides Foundation.
///
/// A transport follows no redirect, tries nothing twice and keeps every deadline, however slowly bytes come. A cancelled
/// task closes its connection at once.
public protocol BridgeTransport: Swift.Sendable {
  /// One request and its whole answer, on a connection of its own.
  func send(_ request: BridgeTransportRequest) async throws(BridgeTransportFailure) -> BridgeAnswer

  /// The opening handshake of a channel (RFC 6455 section 4.1). `request` lacks the fields of the handshake itself.
  func open(_ request: BridgeTransportRequest) async throws(BridgeTransportFailure) -> BridgeOpening
}

/// What came of a handshake.
public struct BridgeOpening: Swift.Sendable {
  /// The answer's head; its body is left empty.
  public let answer: BridgeAnswer
  /// Nil where the answer is not 101.
  public let socket: (any BridgeSocket)?

  public init(answer: BridgeAnswer, socket: (any BridgeSocket)?) {
    self.answer = answer
    self.socket = socket
  }
}

/// An open channel, read by one task.
public protocol BridgeSocket: Swift.Sendable {
  /// The next frame that came; nil where none does within `limit`.
  func receive(within limit: Swift.Duration) async throws(BridgeTransportFailure) -> BridgeFrame?

  /// Sends without waiting; what can't be sent is told of by the next ``receive(within:)``.
  func send(_ frame: BridgeFrame)

  /// Ends the connection, and a ``receive(within:)`` that waits.
  func close()
}
