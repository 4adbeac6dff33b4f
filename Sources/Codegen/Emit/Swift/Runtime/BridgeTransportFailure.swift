/// Why a transport has no answer, or no more frames.
public struct BridgeTransportFailure: Swift.Error {
  public enum Kind: Swift.Hashable, Swift.Sendable {
    /// Nobody listens at the address.
    case refused
    /// There is no connection, or it ended before the answer; of a channel: without a close frame.
    case ended
    /// The connection ended within the answer.
    case truncated
    case timeUp
    /// The answer is longer than it may be.
    case tooLong
    case notHTTP
    /// A 101 that is no handshake (RFC 6455 section 4.1): what is wrong with it.
    case badHandshake(Swift.String)
    /// Frames that no server may send (RFC 6455 section 5): what is wrong with them, and the code to close with.
    case badFrame(Swift.String, code: Swift.UInt16)
  }

  public let kind: Kind
  /// What the system or a library says of it.
  public let cause: (any Swift.Error)?

  public init(_ kind: Kind, cause: (any Swift.Error)? = nil) {
    self.kind = kind
    self.cause = cause
  }
}
