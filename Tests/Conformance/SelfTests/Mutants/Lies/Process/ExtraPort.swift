import BridgeRuntime

extension Lie {
  /// Listens on a second port of loopback.
  ///
  /// Breaks wire-protocol P1: what is there is behind no guard that anybody knows of. The table of sockets should catch
  /// it.
  static let extraPort = Lie(
    name: "extra-port", summary: "it listens on a second port of 127.0.0.1", caughtBy: "process/subject/loopback-only",
    clauses: ["P1"], breaks: ["P1.listens@process"]
  ) { _ in StraySocket.open(.tcp, on: StraySocket.loopback) }
}
