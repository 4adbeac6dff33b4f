/// The numbers of the wire protocol that a contract may change (`server.limits`), with the places that say so.
public struct ServerLimits: Sendable {
  public let maxHeaderFields: Located<Int>
  /// Of all field lines together.
  public let maxHeaderBytes: Located<Int>
  /// How long a request's head may take, in milliseconds.
  public let headersWithin: Located<Int>
  /// In bytes.
  public let maxTarget: Located<Int>
  /// The fewest bytes of a body in a second, over any ten.
  public let minBodyRate: Located<Int>
  /// How long a connection may be idle, in milliseconds.
  public let idle: Located<Int>
  public let maxConnections: Located<Int>
  /// Sockets that have not sent their token.
  public let maxWaiting: Located<Int>
  /// In bytes, of a client's message on a channel.
  public let maxClientMessage: Located<Int>
}
