import BridgeRuntime

extension Lie {
  /// Opens a UDP socket, as an announcement to the network needs one.
  ///
  /// Breaks wire-protocol P1. The table of sockets should catch it.
  static let udpSocket = Lie(
    name: "udp-socket", summary: "it opens a UDP socket", caughtBy: "process/subject/loopback-only", clauses: ["P1"],
    breaks: ["P1.listens@process"]
  ) { _ in StraySocket.open(.udp, on: StraySocket.anyAddress) }
}
