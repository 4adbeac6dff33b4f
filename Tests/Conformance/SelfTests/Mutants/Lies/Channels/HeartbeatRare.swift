import BridgeRuntime

extension Lie {
  /// Sends heartbeats half as often as the contract says.
  ///
  /// Breaks wire-protocol C7. The family of heartbeats, which measures, should catch it.
  static let heartbeatRare = Lie(
    name: "heartbeat-rare", summary: "heartbeats come at twice their interval", caughtBy: "heartbeat/events/interval",
    clauses: ["C7"], breaks: ["C7.interval@events"]
  ) { service in
    service.redefineChannels { $0.with(heartbeatInterval: $0.heartbeatInterval * 2) }
  }
}
