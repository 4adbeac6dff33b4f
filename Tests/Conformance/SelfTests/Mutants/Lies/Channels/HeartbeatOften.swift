import BridgeRuntime

extension Lie {
  /// Sends heartbeats twice as often as the contract says.
  ///
  /// Breaks wire-protocol C7. The family of heartbeats, which measures, should catch it.
  static let heartbeatOften = Lie(
    name: "heartbeat-often", summary: "heartbeats come at half their interval", caughtBy: "heartbeat/events/interval",
    clauses: ["C7"], breaks: ["C7.too-often@events"]
  ) { service in
    service.redefineChannels { $0.with(heartbeatInterval: $0.heartbeatInterval / 2) }
  }
}
