// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// The numbers of the wire protocol that the contract sets (`server.limits`).
public enum BridgeLimits {
  public static let maxHeaderFields: Swift.Int = 100
  /// Of all field lines together.
  public static let maxHeaderBytes: Swift.Int = 32_768
  /// How long the head of a request may take.
  public static let headersWithinMilliseconds: Swift.Int = 10_000
  /// Bytes of a request target.
  public static let maxTarget: Swift.Int = 8192
  /// The fewest bytes of a body in a second, over any ten.
  public static let minBodyRate: Swift.Int = 1024
  /// How long a connection may be idle.
  public static let idleMilliseconds: Swift.Int = 60_000
  public static let maxConnections: Swift.Int = 256
  /// Sockets that have not sent their token.
  public static let maxWaiting: Swift.Int = 16
  /// Bytes of a client's message on a channel.
  public static let maxClientMessage: Swift.Int = 4096
}
