import BridgeRuntime
import NewBridgeAPI

extension BridgeService {
  /// The generated tables as the runtime takes them.
  init(_ handlers: some BridgeHandlers) {
    self.init(
      contract: BridgeContract.header,
      lookUp: { path in
        RouteTable.lookUp(path: path).map { RouteEntry(methods: $0.methods, channel: $0.channel, allow: $0.allow) }
      },
      operations: handlers.operations().map(Operation.init),
      channels: handlers.channels().map(ChannelDefinition.init))
  }
}

extension Operation {
  fileprivate init(_ operation: BridgeOperation) {
    self.init(
      name: operation.name, requiresToken: operation.requiresToken, takesBody: operation.takesBody,
      maxBody: operation.maxBody, timeout: .milliseconds(operation.timeoutMilliseconds),
      emits: operation.emits
    ) { call in
      let reply = await operation.invoke(
        call.body, BridgeCall(traceID: call.traceID, takesEffect: call.takesEffect))
      return OperationReply(status: reply.status, body: reply.body, events: reply.events.map(OutgoingEvent.init))
    }
  }
}

extension ChannelDefinition {
  fileprivate init(_ channel: BridgeChannel) {
    self.init(
      name: channel.name, authenticationTimeout: .milliseconds(channel.authenticationTimeoutMilliseconds),
      heartbeatInterval: .milliseconds(channel.heartbeatIntervalMilliseconds),
      outboxMaxEvents: channel.outboxMaxEvents, outboxMaxBytes: channel.outboxMaxBytes
    ) { OutgoingEvent(await channel.heartbeat()) }
  }
}

extension OutgoingEvent {
  fileprivate init(_ event: BridgeOutgoingEvent) {
    self.init(channel: event.channel, name: event.name, source: event.source, data: event.data)
  }
}
