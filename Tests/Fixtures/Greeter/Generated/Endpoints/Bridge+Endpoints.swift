// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

public struct GreetRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let name: Swift.String

  public init(name: Swift.String) {
    self.name = name
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readGreetRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeGreetRequest(self) } }
}

private let fieldsOfGreetRequest = FieldTable([.required("name")])

extension JSONReader {
  mutating func readGreetRequest() -> GreetRequest? {
    guard var object = self.object(fieldsOfGreetRequest) else { return nil }
    var nameValue: Swift.String?
    while nextField(&object) != nil { nameValue = string(minLength: 1, maxLength: 40) }
    guard let nameValue else { return nil }
    return GreetRequest(name: nameValue)
  }
}

extension JSONWriter {
  mutating func writeGreetRequest(_ value: GreetRequest) {
    beginObject()
    key("name")
    string(value.name)
    endObject()
  }
}

public struct GreetResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let greeting: Swift.String

  public init(greeting: Swift.String) {
    self.greeting = greeting
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readGreetResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeGreetResponse(self) } }
}

private let fieldsOfGreetResponse = FieldTable([.required("greeting")])

extension JSONReader {
  mutating func readGreetResponse() -> GreetResponse? {
    guard var object = self.object(fieldsOfGreetResponse) else { return nil }
    var greetingValue: Swift.String?
    while nextField(&object) != nil { greetingValue = string() }
    guard let greetingValue else { return nil }
    return GreetResponse(greeting: greetingValue)
  }
}

extension JSONWriter {
  mutating func writeGreetResponse(_ value: GreetResponse) {
    beginObject()
    writeGreetResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeGreetResponse(fieldsOf value: GreetResponse) {
    key("greeting")
    string(value.greeting)
  }
}

/// What a success of `greet` answers and publishes.
public struct GreetReply: Swift.Hashable, Swift.Sendable {
  public let response: GreetResponse
  /// The component that the events come from.
  public let source: Swift.String
  public let greeted: GreetedData

  public init(response: GreetResponse, source: Swift.String, greeted: GreetedData) {
    self.response = response
    self.source = source
    self.greeted = greeted
  }
}

extension BridgeHandlers {
  func greetOperation() -> BridgeOperation {
    BridgeOperation(
      name: "greet", method: "POST",
      requiresToken: true, takesBody: true,
      maxBody: 64_000, idempotent: false,
      emits: true, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: GreetRequest
      do throws(DecodingFailure) {
        request = try GreetRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let reply = try await self.greet(request, call)
        var events: [BridgeOutgoingEvent] = []
        events.append(BridgeOutgoingEvent(.greeted(reply.greeted), source: reply.source))
        return BridgeOperationReply(events: events) { $0.writeGreetResponse(fieldsOf: reply.response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  public func greet(name: Swift.String) async throws(BridgeClientError) -> GreetResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "greet", method: "POST",
        requiresToken: true, idempotent: false,
        maxBody: 64_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/greet")
      },
      GreetRequest(name: name).encoded()
    ) { $0.readGreetResponse() }
  }
}
