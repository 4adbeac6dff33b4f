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

extension BridgeClient {
  public func keep(value: Everything) async throws(BridgeClientError) -> KeepResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "keep", method: "PUT",
        requiresToken: false, idempotent: true,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/values")
      },
      KeepRequest(value: value).encoded()
    ) { $0.readKeepResponse() }
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

extension BridgeClient {
  /// Since 1.0.0.
  /// Deprecated: use `keep`
  @available(*, deprecated, message: "use `keep`")
  public func keepExtra(value: Extra) async throws(BridgeClientError) -> KeepExtraResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "keep_extra", method: "PUT",
        requiresToken: false, idempotent: true,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/values/extra")
      },
      KeepExtraRequest(value: value).encoded()
    ) { $0.readKeepExtraResponse() }
  }
}

public struct KeepTimesRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let value: Times

  public init(value: Times) {
    self.value = value
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readKeepTimesRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeKeepTimesRequest(self) } }
}

private let fieldsOfKeepTimesRequest = FieldTable([.required("value")])

extension JSONReader {
  mutating func readKeepTimesRequest() -> KeepTimesRequest? {
    guard var object = self.object(fieldsOfKeepTimesRequest) else { return nil }
    var valueValue: Times?
    while nextField(&object) != nil { valueValue = readTimes() }
    guard let valueValue else { return nil }
    return KeepTimesRequest(value: valueValue)
  }
}

extension JSONWriter {
  mutating func writeKeepTimesRequest(_ value: KeepTimesRequest) {
    beginObject()
    key("value")
    writeTimes(value.value)
    endObject()
  }
}

public struct KeepTimesResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let value: Times

  public init(value: Times) {
    self.value = value
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readKeepTimesResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeKeepTimesResponse(self) } }
}

private let fieldsOfKeepTimesResponse = FieldTable([.required("value")])

extension JSONReader {
  mutating func readKeepTimesResponse() -> KeepTimesResponse? {
    guard var object = self.object(fieldsOfKeepTimesResponse) else { return nil }
    var valueValue: Times?
    while nextField(&object) != nil { valueValue = readTimes() }
    guard let valueValue else { return nil }
    return KeepTimesResponse(value: valueValue)
  }
}

extension JSONWriter {
  mutating func writeKeepTimesResponse(_ value: KeepTimesResponse) {
    beginObject()
    writeKeepTimesResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeKeepTimesResponse(fieldsOf value: KeepTimesResponse) {
    key("value")
    writeTimes(value.value)
  }
}

extension BridgeHandlers {
  func keepTimesOperation() -> BridgeOperation {
    BridgeOperation(
      name: "keep_times", method: "PUT",
      requiresToken: false, takesBody: true,
      maxBody: 1_000_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: KeepTimesRequest
      do throws(DecodingFailure) {
        request = try KeepTimesRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let response = try await self.keepTimes(request, call)
        return BridgeOperationReply { $0.writeKeepTimesResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  public func keepTimes(value: Times) async throws(BridgeClientError) -> KeepTimesResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "keep_times", method: "PUT",
        requiresToken: false, idempotent: true,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/values/times")
      },
      KeepTimesRequest(value: value).encoded()
    ) { $0.readKeepTimesResponse() }
  }
}

public struct KeepListsRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let value: Unique
  public let figures: Figures?
  public let secrets: Secrets?
  public let aged: Aged?

  public init(value: Unique, figures: Figures? = nil, secrets: Secrets? = nil, aged: Aged? = nil) {
    self.value = value
    self.figures = figures
    self.secrets = secrets
    self.aged = aged
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readKeepListsRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeKeepListsRequest(self) } }
}

private let fieldsOfKeepListsRequest = FieldTable([.required("value"), .optional("figures"), .optional("secrets"), .optional("aged")])

extension JSONReader {
  mutating func readKeepListsRequest() -> KeepListsRequest? {
    guard var object = self.object(fieldsOfKeepListsRequest) else { return nil }
    var valueValue: Unique?
    var figuresValue: Figures?
    var secretsValue: Secrets?
    var agedValue: Aged?
    while let field = nextField(&object) {
      switch field {
      case 0: valueValue = readUnique()
      case 1: figuresValue = readFigures()
      case 2: secretsValue = readSecrets()
      default: agedValue = readAged()
      }
    }
    guard let valueValue else { return nil }
    return KeepListsRequest(value: valueValue, figures: figuresValue, secrets: secretsValue, aged: agedValue)
  }
}

extension JSONWriter {
  mutating func writeKeepListsRequest(_ value: KeepListsRequest) {
    beginObject()
    key("value")
    writeUnique(value.value)
    if let present = value.figures {
      key("figures")
      writeFigures(present)
    }
    if let present = value.secrets {
      key("secrets")
      writeSecrets(present)
    }
    if let present = value.aged {
      key("aged")
      writeAged(present)
    }
    endObject()
  }
}

public struct KeepListsResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let value: Unique
  public let figures: Figures?
  public let secrets: Secrets?
  public let aged: Aged?

  public init(value: Unique, figures: Figures? = nil, secrets: Secrets? = nil, aged: Aged? = nil) {
    self.value = value
    self.figures = figures
    self.secrets = secrets
    self.aged = aged
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readKeepListsResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeKeepListsResponse(self) } }
}

private let fieldsOfKeepListsResponse = FieldTable([.required("value"), .optional("figures"), .optional("secrets"), .optional("aged")])

extension JSONReader {
  mutating func readKeepListsResponse() -> KeepListsResponse? {
    guard var object = self.object(fieldsOfKeepListsResponse) else { return nil }
    var valueValue: Unique?
    var figuresValue: Figures?
    var secretsValue: Secrets?
    var agedValue: Aged?
    while let field = nextField(&object) {
      switch field {
      case 0: valueValue = readUnique()
      case 1: figuresValue = readFigures()
      case 2: secretsValue = readSecrets()
      default: agedValue = readAged()
      }
    }
    guard let valueValue else { return nil }
    return KeepListsResponse(value: valueValue, figures: figuresValue, secrets: secretsValue, aged: agedValue)
  }
}

extension JSONWriter {
  mutating func writeKeepListsResponse(_ value: KeepListsResponse) {
    beginObject()
    writeKeepListsResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeKeepListsResponse(fieldsOf value: KeepListsResponse) {
    key("value")
    writeUnique(value.value)
    if let present = value.figures {
      key("figures")
      writeFigures(present)
    }
    if let present = value.secrets {
      key("secrets")
      writeSecrets(present)
    }
    if let present = value.aged {
      key("aged")
      writeAged(present)
    }
  }
}

extension BridgeHandlers {
  func keepListsOperation() -> BridgeOperation {
    BridgeOperation(
      name: "keep_lists", method: "PUT",
      requiresToken: false, takesBody: true,
      maxBody: 1_000_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: KeepListsRequest
      do throws(DecodingFailure) {
        request = try KeepListsRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let response = try await self.keepLists(request, call)
        return BridgeOperationReply { $0.writeKeepListsResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: ["worn_out", "worn_parts"], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// - Throws: As declared: ``BridgeError/wornOut``, ``BridgeError/wornParts``.
  public func keepLists(value: Unique, figures: Figures? = nil, secrets: Secrets? = nil, aged: Aged? = nil) async throws(BridgeClientError) -> KeepListsResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "keep_lists", method: "PUT",
        requiresToken: false, idempotent: true,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/values/lists")
      },
      KeepListsRequest(value: value, figures: figures, secrets: secrets, aged: aged).encoded()
    ) { $0.readKeepListsResponse() }
  }
}
