import BridgeRuntime

extension Lie {
  /// Serves 257 connections.
  ///
  /// Breaks wire-protocol H12. The family of connections should catch it.
  static let connectionsOneMore = Lie(
    name: "connections-one-more", summary: "the 257th connection is served", caughtBy: "connections/*",
    clauses: ["H12"], breaks: []
  ) { service in
    service.limits.maxConnections += 1
  }
}
