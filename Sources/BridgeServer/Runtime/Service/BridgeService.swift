/// What a bridge serves, as plain values: made from the tables of generated code, knowing no contract itself.
///
/// Everything that a conformance mutant replaces stands here as a value: the guard's comparisons, the operations, the
/// publisher.
public struct BridgeService: Sendable {
  /// The value of `X-Contract`: version and fingerprint, `1.0.0+196a6fedfc19cb73` (wire-protocol H7).
  public var contract: String
  public var limits: ServerLimits
  /// What stands at a path, given as its bytes before percent-decoding, without query; nil where nothing does.
  public var lookUp: @Sendable (_ path: [UInt8]) -> RouteEntry?
  public var operations: [Operation]
  public var channels: [ChannelDefinition]
  public var comparisons: GuardComparisons
  public var publisher: EventPublisher
  /// Publishes what happens without a request.
  public var events: EventPort
  /// What the others are told, under a trace id of its own, when a socket of this channel is closed because it reads too
  /// slowly (wire-protocol C9). Called on the event loop: it has to return at once.
  public var clientDropped: @Sendable (_ channel: Int) -> [OutgoingEvent]

  public init(
    contract: String,
    limits: ServerLimits = ServerLimits(),
    lookUp: @escaping @Sendable (_ path: [UInt8]) -> RouteEntry?,
    operations: [Operation],
    channels: [ChannelDefinition],
    comparisons: GuardComparisons = .standard,
    publisher: EventPublisher = .standard,
    events: EventPort = EventPort(),
    clientDropped: @escaping @Sendable (_ channel: Int) -> [OutgoingEvent] = { _ in [] }
  ) {
    self.contract = contract
    self.limits = limits
    self.lookUp = lookUp
    self.operations = operations
    self.channels = channels
    self.comparisons = comparisons
    self.publisher = publisher
    self.events = events
    self.clientDropped = clientDropped
  }
}

/// What a path of the contract offers.
public struct RouteEntry: Sendable {
  /// Declared methods in ASCII order, each with the index of its operation. Empty for a channel.
  public let methods: [(method: String, operation: Int)]
  /// The index of the channel that opens here.
  public let channel: Int?
  /// The value of `Allow`: declared methods, HEAD where GET is, OPTIONS, in ASCII order (wire-protocol H2 step 8).
  public let allow: String
  /// The segments of the path that stand for parameters, percent-decoded, in the route's order.
  public let pathValues: [[UInt8]]

  public init(
    methods: [(method: String, operation: Int)], channel: Int?, allow: String, pathValues: [[UInt8]] = []
  ) {
    self.methods = methods
    self.channel = channel
    self.allow = allow
    self.pathValues = pathValues
  }
}

/// One endpoint.
public struct Operation: Sendable {
  public let name: String
  public let requiresToken: Bool
  /// Whether the endpoint has a `request`.
  public let takesBody: Bool
  /// In bytes.
  public let maxBody: Int
  /// From the request's head to its answer.
  public let timeout: Duration
  /// Whether a success may publish events. Without it ``OperationCall/takesEffect`` does nothing.
  public let emits: Bool
  /// Decodes, handles, encodes. Never throws: what goes wrong is a reply too.
  public var invoke: @Sendable (OperationCall) async -> OperationReply

  public init(
    name: String, requiresToken: Bool, takesBody: Bool, maxBody: Int, timeout: Duration, emits: Bool = true,
    invoke: @escaping @Sendable (OperationCall) async -> OperationReply
  ) {
    self.name = name
    self.requiresToken = requiresToken
    self.takesBody = takesBody
    self.maxBody = maxBody
    self.timeout = timeout
    self.emits = emits
    self.invoke = invoke
  }
}

/// One request, after the guard.
public struct OperationCall: Sendable {
  /// Those of the ``RouteEntry`` that the request's path led to.
  public let pathValues: [[UInt8]]
  /// What follows the `?` of the request target, as it was sent; it decodes. Empty where nothing does.
  public let query: [UInt8]
  /// Empty where no body came.
  public let body: [UInt8]
  /// 32 lower-case hex digits (wire-protocol H8).
  public let traceID: String
  /// To be called at the instant when the effect becomes visible, inside whatever serialises effects: the events of
  /// requests are published in the order of these calls (wire-protocol C6). From any thread; the first call counts.
  ///
  /// The events of a request that calls it wait for those of every request that called it before. Without it they are
  /// published at once.
  public let takesEffect: @Sendable () -> Void

  public init(
    pathValues: [[UInt8]] = [], query: [UInt8] = [], body: [UInt8], traceID: String,
    takesEffect: @escaping @Sendable () -> Void = {}
  ) {
    self.pathValues = pathValues
    self.query = query
    self.body = body
    self.traceID = traceID
    self.takesEffect = takesEffect
  }
}

/// What an operation answers, and what follows from it.
public struct OperationReply: Sendable {
  public var status: Int
  /// A whole JSON document.
  public var body: [UInt8]
  /// What a success publishes, in order; empty with an error.
  public var events: [OutgoingEvent]

  public init(status: Int, body: [UInt8], events: [OutgoingEvent] = []) {
    self.status = status
    self.body = body
    self.events = events
  }
}

/// An event before it has its envelope.
public struct OutgoingEvent: Sendable {
  /// The index of its channel in ``BridgeService/channels``.
  public let channel: Int
  public let name: String
  /// The component that it comes from: the envelope's `source`.
  public let source: String
  /// A JSON object: what stands in the envelope besides, before `data`.
  public let envelope: [UInt8]
  /// A JSON object: the envelope's `data`.
  public let data: [UInt8]

  public init(channel: Int, name: String, source: String, envelope: [UInt8] = Array("{}".utf8), data: [UInt8]) {
    self.channel = channel
    self.name = name
    self.source = source
    self.envelope = envelope
    self.data = data
  }
}

/// One WebSocket channel (RFC 6455; wire-protocol C1 to C9).
public struct ChannelDefinition: Sendable {
  public let name: String
  /// How long a socket may wait with its first message.
  public let authenticationTimeout: Duration
  public let heartbeatInterval: Duration
  public let outboxMaxEvents: Int
  /// Bytes of event text that may wait for one socket.
  public let outboxMaxBytes: Int
  /// Makes the heartbeat that is sent now.
  public var heartbeat: @Sendable () async -> OutgoingEvent
  /// Nil for the channels of a contract.
  package var conversation: SocketConversation?

  public init(
    name: String, authenticationTimeout: Duration, heartbeatInterval: Duration, outboxMaxEvents: Int,
    outboxMaxBytes: Int, heartbeat: @escaping @Sendable () async -> OutgoingEvent
  ) {
    self.name = name
    self.authenticationTimeout = authenticationTimeout
    self.heartbeatInterval = heartbeatInterval
    self.outboxMaxEvents = outboxMaxEvents
    self.outboxMaxBytes = outboxMaxBytes
    self.heartbeat = heartbeat
  }
}
