public import BridgeAPI
public import BridgeRuntime
public import Logging

extension BridgeService {
  /// The SmrtHub bridge, with its state opened and held for this process alone.
  ///
  /// Throws a `StartFailure` that says what is wrong with the state and how to mend it.
  ///
  /// - Parameters:
  ///   - startedAt: When the process started; uptimes count from there.
  ///   - stateDirectory: The folder of state; made where it is missing.
  public static func smrtHub(
    startedAt: ContinuousClock.Instant, stateDirectory: String, logger: Logger
  ) throws(StartFailure) -> BridgeService {
    let events = EventPort()
    let handlers = try SmrtHubHandlers(
      startedAt: startedAt, stateDirectory: stateDirectory, logger: logger, events: events)
    return BridgeService(handlers, events: events)
  }

  /// The generated tables as the runtime takes them.
  ///
  /// - Parameter events: Where the handlers publish what follows from no request.
  public init(_ handlers: some BridgeHandlers, events: EventPort) {
    self.init(
      contract: BridgeContract.header,
      limits: .contract,
      lookUp: { path in
        guard let (entry, values) = RouteTable.lookUp(path: path) else { return nil }
        return RouteEntry(methods: entry.methods, channel: entry.channel, allow: entry.allow, pathValues: values)
      },
      operations: handlers.operations().map(Operation.init),
      channels: handlers.channels().map(ChannelDefinition.init),
      events: events,
      clientDropped: { _ in [RuntimeReports.warning("client-dropped", "A client that read too slowly was dropped.")] })
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
