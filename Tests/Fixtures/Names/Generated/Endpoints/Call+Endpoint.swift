// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct CallRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readCallRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeCallRequest(self) } }
}

private let fieldsOfCallRequest = FieldTable([])

extension JSONReader {
  mutating func readCallRequest() -> CallRequest? {
    guard var object = self.object(fieldsOfCallRequest) else { return nil }
    while nextField(&object) != nil {}
    return CallRequest()
  }
}

extension JSONWriter {
  mutating func writeCallRequest(_ value: CallRequest) {
    beginObject()
    endObject()
  }
}

public struct CallResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readCallResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeCallResponse(self) } }
}

private let fieldsOfCallResponse = FieldTable([])

extension JSONReader {
  mutating func readCallResponse() -> CallResponse? {
    guard var object = self.object(fieldsOfCallResponse) else { return nil }
    while nextField(&object) != nil {}
    return CallResponse()
  }
}

extension JSONWriter {
  mutating func writeCallResponse(_ value: CallResponse) {
    beginObject()
    writeCallResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeCallResponse(fieldsOf value: CallResponse) {
  }
}

extension BridgeHandlers {
  func callOperation() -> BridgeOperation {
    BridgeOperation(
      name: "call", method: "PUT",
      requiresToken: false, takesBody: true,
      maxBody: 1_000_000, idempotent: true,
      timeoutMilliseconds: 30_000
    ) { body, traceID in
      let request: CallRequest
      do throws(DecodingFailure) {
        request = try CallRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: traceID)
      }
      do throws(BridgeError) {
        let response = try await self.call(request, BridgeCall(traceID: traceID))
        return BridgeOperationReply { $0.writeCallResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: traceID)
      }
    }
  }
}
