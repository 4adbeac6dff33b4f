import NIOCore

/// The addresses that a bridge may listen on (wire-protocol P1).
enum LoopbackAddress {
  static func isAllowed(_ host: String) -> Bool {
    host == "127.0.0.1" || host == "::1"
  }

  /// Whether a socket was truly bound to one of them.
  static func isLoopback(_ address: SocketAddress?) -> Bool {
    address?.ipAddress.map(isAllowed) ?? false
  }

  /// As it stands in a URL: `[::1]`.
  static func authority(_ host: String, port: Int) -> String {
    host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
  }
}
