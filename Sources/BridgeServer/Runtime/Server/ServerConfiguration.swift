public import Logging

/// What a server is given besides its service.
public struct ServerConfiguration: Sendable {
  /// Loopback addresses: `127.0.0.1`, `::1` (wire-protocol P1).
  public var hosts: [String]
  /// 0 picks a free one.
  public var port: Int
  /// 32 to 128 of `[A-Za-z0-9_-]`. It is compared and never written anywhere (wire-protocol P6).
  public var token: String
  /// Names this instance in `X-Bridge-Instance`.
  public var nonce: String
  public var logger: Logger

  public init(hosts: [String] = ["127.0.0.1"], port: Int, token: String, nonce: String, logger: Logger) {
    self.hosts = hosts
    self.port = port
    self.token = token
    self.nonce = nonce
    self.logger = logger
  }
}
