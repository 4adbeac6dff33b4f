// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

public struct KeepRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let value: Everything

  public init(value: Everything) {
    self.value = value
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readKeepRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeKeepRequest(self) } }
}

private let fieldsOfKeepRequest = FieldTable([.required("value")])

extension JSONReader {
  mutating func readKeepRequest() -> KeepRequest? {
    guard var object = self.object(fieldsOfKeepRequest) else { return nil }
    var valueValue: Everything?
    while nextField(&object) != nil { valueValue = readEverything() }
    guard let valueValue else { return nil }
    return KeepRequest(value: valueValue)
  }
}

extension JSONWriter {
  mutating func writeKeepRequest(_ value: KeepRequest) {
    beginObject()
    key("value")
    writeEverything(value.value)
    endObject()
  }
}

public struct KeepResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let value: Everything

  public init(value: Everything) {
    self.value = value
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readKeepResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeKeepResponse(self) } }
}

private let fieldsOfKeepResponse = FieldTable([.required("value")])

extension JSONReader {
  mutating func readKeepResponse() -> KeepResponse? {
    guard var object = self.object(fieldsOfKeepResponse) else { return nil }
    var valueValue: Everything?
    while nextField(&object) != nil { valueValue = readEverything() }
    guard let valueValue else { return nil }
    return KeepResponse(value: valueValue)
  }
}

extension JSONWriter {
  mutating func writeKeepResponse(_ value: KeepResponse) {
    beginObject()
    writeKeepResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeKeepResponse(fieldsOf value: KeepResponse) {
    key("value")
    writeEverything(value.value)
  }
}

extension BridgeHandlers {
  func keepOperation() -> BridgeOperation {
    BridgeOperation(
      name: "keep", method: "PUT",
      requiresToken: false, takesBody: true,
      maxBody: 1_000_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: KeepRequest
      do throws(DecodingFailure) {
        request = try KeepRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let response = try await self.keep(request, call)
        return BridgeOperationReply { $0.writeKeepResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

public struct KeepExtraRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let value: Extra

  public init(value: Extra) {
    self.value = value
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readKeepExtraRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeKeepExtraRequest(self) } }
}

private let fieldsOfKeepExtraRequest = FieldTable([.required("value")])

extension JSONReader {
  mutating func readKeepExtraRequest() -> KeepExtraRequest? {
    guard var object = self.object(fieldsOfKeepExtraRequest) else { return nil }
    var valueValue: Extra?
    while nextField(&object) != nil { valueValue = readExtra() }
    guard let valueValue else { return nil }
    return KeepExtraRequest(value: valueValue)
  }
}

extension JSONWriter {
  mutating func writeKeepExtraRequest(_ value: KeepExtraRequest) {
    beginObject()
    key("value")
    writeExtra(value.value)
    endObject()
  }
}

public struct KeepExtraResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let value: Extra

  public init(value: Extra) {
    self.value = value
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readKeepExtraResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeKeepExtraResponse(self) } }
}

private let fieldsOfKeepExtraResponse = FieldTable([.required("value")])

extension JSONReader {
  mutating func readKeepExtraResponse() -> KeepExtraResponse? {
    guard var object = self.object(fieldsOfKeepExtraResponse) else { return nil }
    var valueValue: Extra?
    while nextField(&object) != nil { valueValue = readExtra() }
    guard let valueValue else { return nil }
    return KeepExtraResponse(value: valueValue)
  }
}

extension JSONWriter {
  mutating func writeKeepExtraResponse(_ value: KeepExtraResponse) {
    beginObject()
    writeKeepExtraResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeKeepExtraResponse(fieldsOf value: KeepExtraResponse) {
    key("value")
    writeExtra(value.value)
  }
}

extension BridgeHandlers {
  func keepExtraOperation() -> BridgeOperation {
    BridgeOperation(
      name: "keep_extra", method: "PUT",
      requiresToken: false, takesBody: true,
      maxBody: 1_000_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: KeepExtraRequest
      do throws(DecodingFailure) {
        request = try KeepExtraRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let response = try await self.keepExtra(request, call)
        return BridgeOperationReply { $0.writeKeepExtraResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}
