import BridgeRuntime
import NewBridgeAPI

extension BridgeService {
  /// The generated tables as the runtime takes them.
  init(_ handlers: some BridgeHandlers) {
    self.init(
      contract: BridgeContract.header,
      limits: .contract,
      lookUp: { path in
        guard let (entry, values) = RouteTable.lookUp(path: path) else { return nil }
        return RouteEntry(methods: entry.methods, channel: entry.channel, allow: entry.allow, pathValues: values)
      },
      operations: handlers.operations().map(Operation.init),
      channels: handlers.channels().map(ChannelDefinition.init))
  }
}

extension ServerLimits {
  fileprivate static let contract = ServerLimits(
    maxHeaderFields: BridgeLimits.maxHeaderFields, maxHeaderBytes: BridgeLimits.maxHeaderBytes,
    headersWithin: .milliseconds(BridgeLimits.headersWithinMilliseconds), maxTarget: BridgeLimits.maxTarget,
    minBodyRate: BridgeLimits.minBodyRate, idle: .milliseconds(BridgeLimits.idleMilliseconds),
    maxConnections: BridgeLimits.maxConnections, maxWaiting: BridgeLimits.maxWaiting,
    maxClientMessage: BridgeLimits.maxClientMessage)
}

extension Operation {
  fileprivate init(_ operation: BridgeOperation) {
    self.init(
      name: operation.name, requiresToken: operation.requiresToken, takesBody: operation.takesBody,
      maxBody: operation.maxBody, timeout: .milliseconds(operation.timeoutMilliseconds),
      emits: operation.emits
    ) { call in
      let reply = await operation.invoke(
        call.pathValues, call.query, call.body, BridgeCall(traceID: call.traceID, takesEffect: call.takesEffect))
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
    self.init(
      channel: event.channel, name: event.name, source: event.source, envelope: event.envelope, data: event.data)
  }
}
