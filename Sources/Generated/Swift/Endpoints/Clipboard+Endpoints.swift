// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

public struct ProcessClipboardRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// What was copied, in the order of the clipboard's formats.
  public let fragments: [ClipboardFragment]

  public init(fragments: [ClipboardFragment]) {
    self.fragments = fragments
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readProcessClipboardRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeProcessClipboardRequest(self) } }
}

private let fieldsOfProcessClipboardRequest = FieldTable([.required("fragments")])

extension JSONReader {
  mutating func readProcessClipboardRequest() -> ProcessClipboardRequest? {
    guard var object = self.object(fieldsOfProcessClipboardRequest) else { return nil }
    var fragmentsValue: [ClipboardFragment]?
    while nextField(&object) != nil { fragmentsValue = list(minItems: 1, maxItems: 16) { $0.readClipboardFragment() } }
    guard let fragmentsValue else { return nil }
    return ProcessClipboardRequest(fragments: fragmentsValue)
  }
}

extension JSONWriter {
  mutating func writeProcessClipboardRequest(_ value: ProcessClipboardRequest) {
    beginObject()
    key("fragments")
    list(value.fragments) { $0.writeClipboardFragment($1) }
    endObject()
  }
}

public struct ProcessClipboardResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// One result for each fragment, in the order of the request.
  public let results: [FragmentResult]

  public init(results: [FragmentResult]) {
    self.results = results
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readProcessClipboardResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeProcessClipboardResponse(self) } }
}

private let fieldsOfProcessClipboardResponse = FieldTable([.required("results")])

extension JSONReader {
  mutating func readProcessClipboardResponse() -> ProcessClipboardResponse? {
    guard var object = self.object(fieldsOfProcessClipboardResponse) else { return nil }
    var resultsValue: [FragmentResult]?
    while nextField(&object) != nil { resultsValue = list { $0.readFragmentResult() } }
    guard let resultsValue else { return nil }
    return ProcessClipboardResponse(results: resultsValue)
  }
}

extension JSONWriter {
  mutating func writeProcessClipboardResponse(_ value: ProcessClipboardResponse) {
    beginObject()
    writeProcessClipboardResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeProcessClipboardResponse(fieldsOf value: ProcessClipboardResponse) {
    key("results")
    list(value.results) { $0.writeFragmentResult($1) }
  }
}

/// What a success of `process_clipboard` answers and publishes.
public struct ProcessClipboardReply: Swift.Hashable, Swift.Sendable {
  public let response: ProcessClipboardResponse
  /// The component that the events come from.
  public let source: Swift.String
  public let clipboardProcessed: ClipboardProcessedData
  public let saveCompleted: [SaveCompletedData]
  public let runtimeWarning: [RuntimeWarningData]
  public let indicatorsChanged: IndicatorsChangedData?

  public init(response: ProcessClipboardResponse, source: Swift.String, clipboardProcessed: ClipboardProcessedData, saveCompleted: [SaveCompletedData] = [], runtimeWarning: [RuntimeWarningData] = [], indicatorsChanged: IndicatorsChangedData? = nil) {
    self.response = response
    self.source = source
    self.clipboardProcessed = clipboardProcessed
    self.saveCompleted = saveCompleted
    self.runtimeWarning = runtimeWarning
    self.indicatorsChanged = indicatorsChanged
  }
}

extension BridgeHandlers {
  func processClipboardOperation() -> BridgeOperation {
    BridgeOperation(
      name: "process_clipboard", method: "POST",
      requiresToken: true, takesBody: true,
      maxBody: 140_000_000, idempotent: false,
      emits: true, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: ProcessClipboardRequest
      do throws(DecodingFailure) {
        request = try ProcessClipboardRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let reply = try await self.processClipboard(request, call)
        var events: [BridgeOutgoingEvent] = []
        events.append(BridgeOutgoingEvent(.clipboardProcessed(reply.clipboardProcessed), source: reply.source))
        for data in reply.saveCompleted { events.append(BridgeOutgoingEvent(.saveCompleted(data), source: reply.source)) }
        for data in reply.runtimeWarning { events.append(BridgeOutgoingEvent(.runtimeWarning(data), source: reply.source)) }
        if let data = reply.indicatorsChanged { events.append(BridgeOutgoingEvent(.indicatorsChanged(data), source: reply.source)) }
        return BridgeOperationReply(events: events) { $0.writeProcessClipboardResponse(fieldsOf: reply.response) }
      } catch {
        return BridgeOperationReply(error, declared: ["clipboard_rejected", "not_ready"], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// Detect what was copied, route it by the rules of the workspace, and run the triggers that wait for it.
  /// - Parameter fragments: What was copied, in the order of the clipboard's formats.
  /// - Throws: As declared: ``BridgeError/clipboardRejected``, ``BridgeError/notReady``.
  public func processClipboard(fragments: [ClipboardFragment]) async throws(BridgeClientError) -> ProcessClipboardResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "process_clipboard", method: "POST",
        requiresToken: true, idempotent: false,
        maxBody: 140_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/api/clipboard/process")
      },
      ProcessClipboardRequest(fragments: fragments).encoded()
    ) { $0.readProcessClipboardResponse() }
  }
}
