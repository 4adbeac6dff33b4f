// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// The numbers of the wire protocol that the contract sets (`server.limits`).
public enum BridgeLimits {
  public static let maxHeaderFields: Swift.Int = 40
  /// Of all field lines together.
  public static let maxHeaderBytes: Swift.Int = 8192
  /// How long the head of a request may take.
  public static let headersWithinMilliseconds: Swift.Int = 2000
  /// Bytes of a request target.
  public static let maxTarget: Swift.Int = 2048
  /// The fewest bytes of a body in a second, over any ten.
  public static let minBodyRate: Swift.Int = 512
  /// How long a connection may be idle.
  public static let idleMilliseconds: Swift.Int = 4000
  public static let maxConnections: Swift.Int = 48
  /// Sockets that have not sent their token.
  public static let maxWaiting: Swift.Int = 3
  /// Bytes of a client's message on a channel.
  public static let maxClientMessage: Swift.Int = 1024
}
