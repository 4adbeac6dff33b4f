// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

public struct UpdateHubRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The lights that change.
  public let indicators: [Indicator]

  public init(indicators: [Indicator]) {
    self.indicators = indicators
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readUpdateHubRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeUpdateHubRequest(self) } }
}

private let fieldsOfUpdateHubRequest = FieldTable([.required("indicators")])

extension JSONReader {
  mutating func readUpdateHubRequest() -> UpdateHubRequest? {
    guard var object = self.object(fieldsOfUpdateHubRequest) else { return nil }
    var indicatorsValue: [Indicator]?
    while nextField(&object) != nil { indicatorsValue = list(minItems: 1, maxItems: 64) { $0.readIndicator() } }
    guard let indicatorsValue else { return nil }
    return UpdateHubRequest(indicators: indicatorsValue)
  }
}

extension JSONWriter {
  mutating func writeUpdateHubRequest(_ value: UpdateHubRequest) {
    beginObject()
    key("indicators")
    list(value.indicators) { $0.writeIndicator($1) }
    endObject()
  }
}

public struct UpdateHubResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// All lights, in the order in which they were added.
  public let indicators: [Indicator]

  public init(indicators: [Indicator]) {
    self.indicators = indicators
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readUpdateHubResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeUpdateHubResponse(self) } }
}

private let fieldsOfUpdateHubResponse = FieldTable([.required("indicators")])

extension JSONReader {
  mutating func readUpdateHubResponse() -> UpdateHubResponse? {
    guard var object = self.object(fieldsOfUpdateHubResponse) else { return nil }
    var indicatorsValue: [Indicator]?
    while nextField(&object) != nil { indicatorsValue = list(maxItems: 64) { $0.readIndicator() } }
    guard let indicatorsValue else { return nil }
    return UpdateHubResponse(indicators: indicatorsValue)
  }
}

extension JSONWriter {
  mutating func writeUpdateHubResponse(_ value: UpdateHubResponse) {
    beginObject()
    writeUpdateHubResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeUpdateHubResponse(fieldsOf value: UpdateHubResponse) {
    key("indicators")
    list(value.indicators) { $0.writeIndicator($1) }
  }
}

/// What a success of `update_hub` answers and publishes.
public struct UpdateHubReply: Swift.Hashable, Swift.Sendable {
  public let response: UpdateHubResponse
  /// The component that the events come from.
  public let source: Swift.String
  public let indicatorsChanged: IndicatorsChangedData

  public init(response: UpdateHubResponse, source: Swift.String, indicatorsChanged: IndicatorsChangedData) {
    self.response = response
    self.source = source
    self.indicatorsChanged = indicatorsChanged
  }
}

extension BridgeHandlers {
  func updateHubOperation() -> BridgeOperation {
    BridgeOperation(
      name: "update_hub", method: "POST",
      requiresToken: true, takesBody: true,
      maxBody: 1_000_000, idempotent: true,
      emits: true, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: UpdateHubRequest
      do throws(DecodingFailure) {
        request = try UpdateHubRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let reply = try await self.updateHub(request, call)
        var events: [BridgeOutgoingEvent] = []
        events.append(BridgeOutgoingEvent(.indicatorsChanged(reply.indicatorsChanged), source: reply.source))
        return BridgeOperationReply(events: events) { $0.writeUpdateHubResponse(fieldsOf: reply.response) }
      } catch {
        return BridgeOperationReply(error, declared: ["hub_full", "not_ready"], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// Push status changes into the lights of the hub window. A light that is new is added, one that is known is replaced; of two with one id in a request the last counts.
  /// - Parameter indicators: The lights that change.
  /// - Throws: As declared: ``BridgeError/hubFull``, ``BridgeError/notReady``.
  public func updateHub(indicators: [Indicator]) async throws(BridgeClientError) -> UpdateHubResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "update_hub", method: "POST",
        requiresToken: true, idempotent: true,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/api/smrthub/update")
      },
      UpdateHubRequest(indicators: indicators).encoded()
    ) { $0.readUpdateHubResponse() }
  }
}
