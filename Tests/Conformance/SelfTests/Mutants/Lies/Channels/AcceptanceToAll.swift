import BridgeRuntime

extension Lie {
  /// Announces each acceptance to all sockets.
  ///
  /// Breaks wire-protocol C4 (to that socket alone). The family of heartbeats should catch it.
  static let acceptanceToAll = Lie(
    name: "acceptance-to-all", summary: "the acceptance of a socket is announced to all others",
    caughtBy: "heartbeat/events/to-one-socket", clauses: ["C4"], breaks: ["C4.alone@events"]
  ) { service in
    let events = service.events
    service.redefineChannels { channel in
      var channel = channel
      let truth = channel.heartbeat
      channel.heartbeat = {
        let heartbeat = await truth()
        events.publish([heartbeat])
        return heartbeat
      }
      return channel
    }
  }
}
