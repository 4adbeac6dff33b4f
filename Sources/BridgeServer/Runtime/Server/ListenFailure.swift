/// Why a server could not start to listen.
public enum ListenFailure: Error, Equatable {
  /// The address asked for is not `127.0.0.1` or `::1` (wire-protocol P1).
  case notLoopback(host: String)
  /// Somebody listens there already (wire-protocol P2).
  case portTaken(port: Int)
  /// The system refused for another reason, such as a machine without IPv6.
  case refused(host: String, port: Int, reason: String)
}
