// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct SelfRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let members: Members
  public let result: Result
  public let error: Error
  public let set: Set
  public let sendable: Sendable
  public let uuid: UUID
  public let blobs: Blobs?
  public let lists: Lists?
  public let mirror: Mirror?
  public let picture: Picture?

  public init(members: Members, result: Result, error: Error, set: Set, sendable: Sendable, uuid: UUID, blobs: Blobs? = nil, lists: Lists? = nil, mirror: Mirror? = nil, picture: Picture? = nil) {
    self.members = members
    self.result = result
    self.error = error
    self.set = set
    self.sendable = sendable
    self.uuid = uuid
    self.blobs = blobs
    self.lists = lists
    self.mirror = mirror
    self.picture = picture
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSelfRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSelfRequest(self) } }
}

private let fieldsOfSelfRequest = FieldTable([.required("members"), .required("result"), .required("error"), .required("set"), .required("sendable"), .required("uuid"), .optional("blobs"), .optional("lists"), .optional("mirror"), .optional("picture")])

extension JSONReader {
  mutating func readSelfRequest() -> SelfRequest? {
    guard var object = self.object(fieldsOfSelfRequest) else { return nil }
    var membersValue: Members?
    var resultValue: Result?
    var errorValue: Error?
    var setValue: Set?
    var sendableValue: Sendable?
    var uuidValue: UUID?
    var blobsValue: Blobs?
    var listsValue: Lists?
    var mirrorValue: Mirror?
    var pictureValue: Picture?
    while let field = nextField(&object) {
      switch field {
      case 0: membersValue = readMembers()
      case 1: resultValue = readResult()
      case 2: errorValue = readError()
      case 3: setValue = readSet()
      case 4: sendableValue = readSendable()
      case 5: uuidValue = readUUID()
      case 6: blobsValue = readBlobs()
      case 7: listsValue = readLists()
      case 8: mirrorValue = readMirror()
      default: pictureValue = readPicture()
      }
    }
    guard let membersValue, let resultValue, let errorValue, let setValue, let sendableValue, let uuidValue else { return nil }
    return SelfRequest(members: membersValue, result: resultValue, error: errorValue, set: setValue, sendable: sendableValue, uuid: uuidValue, blobs: blobsValue, lists: listsValue, mirror: mirrorValue, picture: pictureValue)
  }
}

extension JSONWriter {
  mutating func writeSelfRequest(_ value: SelfRequest) {
    beginObject()
    key("members")
    writeMembers(value.members)
    key("result")
    writeResult(value.result)
    key("error")
    writeError(value.error)
    key("set")
    writeSet(value.set)
    key("sendable")
    writeSendable(value.sendable)
    key("uuid")
    writeUUID(value.uuid)
    if let present = value.blobs {
      key("blobs")
      writeBlobs(present)
    }
    if let present = value.lists {
      key("lists")
      writeLists(present)
    }
    if let present = value.mirror {
      key("mirror")
      writeMirror(present)
    }
    if let present = value.picture {
      key("picture")
      writePicture(present)
    }
    endObject()
  }
}

public struct SelfResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let members: Members
  public let data: Data?
  public let uuid: UUID?
  public let blobs: Blobs?

  public init(members: Members, data: Data? = nil, uuid: UUID? = nil, blobs: Blobs? = nil) {
    self.members = members
    self.data = data
    self.uuid = uuid
    self.blobs = blobs
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSelfResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSelfResponse(self) } }
}

private let fieldsOfSelfResponse = FieldTable([.required("members"), .optional("data"), .optional("uuid"), .optional("blobs")])

extension JSONReader {
  mutating func readSelfResponse() -> SelfResponse? {
    guard var object = self.object(fieldsOfSelfResponse) else { return nil }
    var membersValue: Members?
    var dataValue: Data?
    var uuidValue: UUID?
    var blobsValue: Blobs?
    while let field = nextField(&object) {
      switch field {
      case 0: membersValue = readMembers()
      case 1: dataValue = readData()
      case 2: uuidValue = readUUID()
      default: blobsValue = readBlobs()
      }
    }
    guard let membersValue else { return nil }
    return SelfResponse(members: membersValue, data: dataValue, uuid: uuidValue, blobs: blobsValue)
  }
}

extension JSONWriter {
  mutating func writeSelfResponse(_ value: SelfResponse) {
    beginObject()
    writeSelfResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeSelfResponse(fieldsOf value: SelfResponse) {
    key("members")
    writeMembers(value.members)
    if let present = value.data {
      key("data")
      writeData(present)
    }
    if let present = value.uuid {
      key("uuid")
      writeUUID(present)
    }
    if let present = value.blobs {
      key("blobs")
      writeBlobs(present)
    }
  }
}

/// What a success of `self` answers and publishes.
public struct SelfReply: Swift.Hashable, Swift.Sendable {
  public let response: SelfResponse
  /// The component that the events come from.
  public let source: Swift.String
  public let response_: ResponseData
  public let source_: SourceData?
  public let name: [NameData]

  public init(response: SelfResponse, source: Swift.String, response_: ResponseData, source_: SourceData? = nil, name: [NameData] = []) {
    self.response = response
    self.source = source
    self.response_ = response_
    self.source_ = source_
    self.name = name
  }
}

extension BridgeHandlers {
  func self_Operation() -> BridgeOperation {
    BridgeOperation(
      name: "self", method: "POST",
      requiresToken: false, takesBody: true,
      maxBody: 1_000_000, idempotent: false,
      emits: true, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: SelfRequest
      do throws(DecodingFailure) {
        request = try SelfRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let reply = try await self.self_(request, call)
        var events: [BridgeOutgoingEvent] = []
        events.append(BridgeOutgoingEvent(.response(reply.response_), source: reply.source))
        if let data = reply.source_ { events.append(BridgeOutgoingEvent(.source(data), source: reply.source)) }
        for data in reply.name { events.append(BridgeOutgoingEvent(.name_(data), source: reply.source)) }
        return BridgeOperationReply(events: events) { $0.writeSelfResponse(fieldsOf: reply.response) }
      } catch {
        return BridgeOperationReply(error, declared: ["default", "not_processed"], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// - Throws: As declared: ``BridgeError/default``, ``BridgeError/notProcessed``.
  public func self_(members: Members, result: Result, error: Error, set: Set, sendable: Sendable, uuid: UUID, blobs: Blobs? = nil, lists: Lists? = nil, mirror: Mirror? = nil, picture: Picture? = nil) async throws(BridgeClientError) -> SelfResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "self", method: "POST",
        requiresToken: false, idempotent: false,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/self")
      },
      SelfRequest(members: members, result: result, error: error, set: set, sendable: sendable, uuid: uuid, blobs: blobs, lists: lists, mirror: mirror, picture: picture).encoded()
    ) { $0.readSelfResponse() }
  }
}

public struct ImportResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readImportResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeImportResponse(self) } }
}

private let fieldsOfImportResponse = FieldTable([])

extension JSONReader {
  mutating func readImportResponse() -> ImportResponse? {
    guard var object = self.object(fieldsOfImportResponse) else { return nil }
    while nextField(&object) != nil {}
    return ImportResponse()
  }
}

extension JSONWriter {
  mutating func writeImportResponse(_ value: ImportResponse) {
    beginObject()
    writeImportResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeImportResponse(fieldsOf value: ImportResponse) {
  }
}

extension BridgeHandlers {
  func importOperation() -> BridgeOperation {
    BridgeOperation(
      name: "import", method: "GET",
      requiresToken: false, takesBody: false,
      maxBody: 1_000_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { _, _, _, call in
      do throws(BridgeError) {
        let response = try await self.`import`(call)
        return BridgeOperationReply { $0.writeImportResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  public func `import`() async throws(BridgeClientError) -> ImportResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "import", method: "GET",
        requiresToken: false, idempotent: true,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/import")
      },
      nil
    ) { $0.readImportResponse() }
  }
}

public struct ReadCallResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readReadCallResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeReadCallResponse(self) } }
}

private let fieldsOfReadCallResponse = FieldTable([])

extension JSONReader {
  mutating func readReadCallResponse() -> ReadCallResponse? {
    guard var object = self.object(fieldsOfReadCallResponse) else { return nil }
    while nextField(&object) != nil {}
    return ReadCallResponse()
  }
}

extension JSONWriter {
  mutating func writeReadCallResponse(_ value: ReadCallResponse) {
    beginObject()
    writeReadCallResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeReadCallResponse(fieldsOf value: ReadCallResponse) {
  }
}

extension BridgeHandlers {
  func readCallOperation() -> BridgeOperation {
    BridgeOperation(
      name: "read_call", method: "GET",
      requiresToken: false, takesBody: false,
      maxBody: 1_000_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { _, _, _, call in
      do throws(BridgeError) {
        let response = try await self.readCall(call)
        return BridgeOperationReply { $0.writeReadCallResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  public func readCall() async throws(BridgeClientError) -> ReadCallResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "read_call", method: "GET",
        requiresToken: false, idempotent: true,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/self")
      },
      nil
    ) { $0.readReadCallResponse() }
  }
}

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
      emits: false, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: CallRequest
      do throws(DecodingFailure) {
        request = try CallRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let response = try await self.call(request, call)
        return BridgeOperationReply { $0.writeCallResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  public func call() async throws(BridgeClientError) -> CallResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "call", method: "PUT",
        requiresToken: false, idempotent: true,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/self")
      },
      CallRequest().encoded()
    ) { $0.readCallResponse() }
  }
}
