/// The numbers of wire-protocol.md that a contract may change (`server.limits`).
public struct ServerLimits: Sendable {
  public var maxHeaderFields = 100
  /// Bytes of all field lines together.
  public var maxHeaderBytes = 32 * 1024
  public var headersWithin: Duration = .seconds(10)
  /// Bytes of the request target.
  public var maxTarget = 8 * 1024
  /// The slowest body that is waited for, in bytes a second, over any ten seconds.
  public var minBodyRate = 1024
  public var idle: Duration = .seconds(60)
  public var maxConnections = 256
  /// Sockets that have not sent their token yet.
  public var maxWaiting = 16
  /// Bytes of a channel's messages from the client.
  public var maxClientMessage = 4 * 1024

  /// The numbers of wire-protocol.md.
  public init() {}

  public init(
    maxHeaderFields: Int, maxHeaderBytes: Int, headersWithin: Duration, maxTarget: Int, minBodyRate: Int,
    idle: Duration, maxConnections: Int, maxWaiting: Int, maxClientMessage: Int
  ) {
    self.maxHeaderFields = maxHeaderFields
    self.maxHeaderBytes = maxHeaderBytes
    self.headersWithin = headersWithin
    self.maxTarget = maxTarget
    self.minBodyRate = minBodyRate
    self.idle = idle
    self.maxConnections = maxConnections
    self.maxWaiting = maxWaiting
    self.maxClientMessage = maxClientMessage
  }
}
