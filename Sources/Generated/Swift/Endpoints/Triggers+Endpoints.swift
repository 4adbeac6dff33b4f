// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

public struct ExecuteTriggerRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Which trigger of the workspace to run.
  public let triggerID: Identifier
  /// What its actions are given: route_item stores the text "item".
  public let arguments: JSONMap<JSONValue>
  /// Whether to say only what would be done: nothing changes and nothing is published.
  public let dryRun: Swift.Bool

  public init(triggerID: Identifier, arguments: JSONMap<JSONValue> = [:], dryRun: Swift.Bool = false) {
    self.triggerID = triggerID
    self.arguments = arguments
    self.dryRun = dryRun
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readExecuteTriggerRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeExecuteTriggerRequest(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case triggerID = "trigger_id"
    case arguments
    case dryRun = "dry_run"
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.triggerID = try container.decode((Identifier).self, forKey: .triggerID)
    self.arguments = try container.decodeIfPresent(JSONMap<JSONValue>.self, forKey: .arguments) ?? [:]
    self.dryRun = try container.decodeIfPresent(Swift.Bool.self, forKey: .dryRun) ?? false
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.triggerID, forKey: .triggerID)
    try container.encode(self.arguments, forKey: .arguments)
    try container.encode(self.dryRun, forKey: .dryRun)
  }
}

private let fieldsOfExecuteTriggerRequest = FieldTable([.required("trigger_id"), .optional("arguments"), .optional("dry_run")])

extension JSONReader {
  mutating func readExecuteTriggerRequest() -> ExecuteTriggerRequest? {
    guard var object = self.object(fieldsOfExecuteTriggerRequest) else { return nil }
    var triggerIDValue: Identifier?
    var argumentsValue: JSONMap<JSONValue>? = [:]
    var dryRunValue: Swift.Bool? = false
    while let field = nextField(&object) {
      switch field {
      case 0: triggerIDValue = readIdentifier()
      case 1: argumentsValue = map(maxItems: 32) { $0.json() }
      default: dryRunValue = bool()
      }
    }
    guard let triggerIDValue, let argumentsValue, let dryRunValue else { return nil }
    return ExecuteTriggerRequest(triggerID: triggerIDValue, arguments: argumentsValue, dryRun: dryRunValue)
  }
}

extension JSONWriter {
  mutating func writeExecuteTriggerRequest(_ value: ExecuteTriggerRequest) {
    beginObject()
    key("trigger_id")
    writeIdentifier(value.triggerID)
    key("arguments")
    map(value.arguments) { $0.json($1) }
    key("dry_run")
    bool(value.dryRun)
    endObject()
  }
}

public struct ExecuteTriggerResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// What each action did, in their order.
  public let actions: [ActionResult]

  public init(actions: [ActionResult]) {
    self.actions = actions
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readExecuteTriggerResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeExecuteTriggerResponse(self) } }
}

private let fieldsOfExecuteTriggerResponse = FieldTable([.required("actions")])

extension JSONReader {
  mutating func readExecuteTriggerResponse() -> ExecuteTriggerResponse? {
    guard var object = self.object(fieldsOfExecuteTriggerResponse) else { return nil }
    var actionsValue: [ActionResult]?
    while nextField(&object) != nil { actionsValue = list { $0.readActionResult() } }
    guard let actionsValue else { return nil }
    return ExecuteTriggerResponse(actions: actionsValue)
  }
}

extension JSONWriter {
  mutating func writeExecuteTriggerResponse(_ value: ExecuteTriggerResponse) {
    beginObject()
    writeExecuteTriggerResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeExecuteTriggerResponse(fieldsOf value: ExecuteTriggerResponse) {
    key("actions")
    list(value.actions) { $0.writeActionResult($1) }
  }
}

/// What a success of `execute_trigger` answers and publishes.
public struct ExecuteTriggerReply: Swift.Hashable, Swift.Sendable {
  public let response: ExecuteTriggerResponse
  /// The component that the events come from.
  public let source: Swift.String
  public let saveCompleted: [SaveCompletedData]
  public let runtimeWarning: [RuntimeWarningData]
  public let indicatorsChanged: IndicatorsChangedData?

  public init(response: ExecuteTriggerResponse, source: Swift.String, saveCompleted: [SaveCompletedData] = [], runtimeWarning: [RuntimeWarningData] = [], indicatorsChanged: IndicatorsChangedData? = nil) {
    self.response = response
    self.source = source
    self.saveCompleted = saveCompleted
    self.runtimeWarning = runtimeWarning
    self.indicatorsChanged = indicatorsChanged
  }
}

extension BridgeHandlers {
  func executeTriggerOperation() -> BridgeOperation {
    BridgeOperation(
      name: "execute_trigger", method: "POST",
      requiresToken: true, takesBody: true,
      maxBody: 1_000_000, idempotent: false,
      emits: true, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: ExecuteTriggerRequest
      do throws(DecodingFailure) {
        request = try ExecuteTriggerRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let reply = try await self.executeTrigger(request, call)
        var events: [BridgeOutgoingEvent] = []
        for data in reply.saveCompleted { events.append(BridgeOutgoingEvent(.saveCompleted(data), source: reply.source)) }
        for data in reply.runtimeWarning { events.append(BridgeOutgoingEvent(.runtimeWarning(data), source: reply.source)) }
        if let data = reply.indicatorsChanged { events.append(BridgeOutgoingEvent(.indicatorsChanged(data), source: reply.source)) }
        return BridgeOperationReply(events: events) { $0.writeExecuteTriggerResponse(fieldsOf: reply.response) }
      } catch {
        return BridgeOperationReply(error, declared: ["trigger_unknown", "trigger_disabled", "not_ready"], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// Run a trigger of the workspace now.
  /// - Parameter triggerID: Which trigger of the workspace to run.
  /// - Parameter arguments: What its actions are given: route_item stores the text "item".
  /// - Parameter dryRun: Whether to say only what would be done: nothing changes and nothing is published.
  /// - Throws: As declared: ``BridgeError/triggerUnknown``, ``BridgeError/triggerDisabled``, ``BridgeError/notReady``.
  public func executeTrigger(triggerID: Identifier, arguments: JSONMap<JSONValue> = [:], dryRun: Swift.Bool = false) async throws(BridgeClientError) -> ExecuteTriggerResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "execute_trigger", method: "POST",
        requiresToken: true, idempotent: false,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/api/triggers/execute")
      },
      ExecuteTriggerRequest(triggerID: triggerID, arguments: arguments, dryRun: dryRun).encoded()
    ) { $0.readExecuteTriggerResponse() }
  }
}
