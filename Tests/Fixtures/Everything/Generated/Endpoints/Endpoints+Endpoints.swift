// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// The values of the path of `self`.
public struct SelfPath: Swift.Hashable, Swift.Sendable {
  public let self_: BridgeUUID
  public let type: Date

  public init(self_: BridgeUUID, type: Date) {
    self.self_ = self_
    self.type = type
  }
}

extension RequestReader {
  mutating func readSelfPath(_ values: [[Swift.UInt8]]) -> SelfPath? {
    let self_Value: BridgeUUID? = value("self", .uuid, at: 0, of: values) { $0.uuid() }
    let typeValue: Date? = value("Type", .string, at: 1, of: values) { $0.readDate() }
    guard let self_Value, let typeValue else { return nil }
    return SelfPath(self_: self_Value, type: typeValue)
  }
}

/// The values of the query of `self`.
public struct SelfQuery: Swift.Hashable, Swift.Sendable {
  public let string: String
  public let json: Json?
  /// What it is "called".
  public let description: Swift.String
  public let date: Swift.Int32
  public let int64: Swift.Int64?
  public let double: Swift.Double?
  public let bool: Swift.Bool
  public let bytes: BridgeData?
  public let uuid: BridgeUUID?

  public init(string: String, json: Json? = nil, description: Swift.String = "a & b", date: Swift.Int32 = 20, int64: Swift.Int64? = nil, double: Swift.Double? = nil, bool: Swift.Bool = true, bytes: BridgeData? = nil, uuid: BridgeUUID? = nil) {
    self.string = string
    self.json = json
    self.description = description
    self.date = date
    self.int64 = int64
    self.double = double
    self.bool = bool
    self.bytes = bytes
    self.uuid = uuid
  }
}

private let fieldsOfSelfQuery = FieldTable([.required("String"), .optional("json"), .optional("description"), .optional("date"), .optional("int64"), .optional("double"), .optional("bool"), .optional("bytes"), .optional("uuid")])

extension RequestReader {
  mutating func readSelfQuery(_ text: [Swift.UInt8]) -> SelfQuery? {
    var query = QueryCursor(text, fieldsOfSelfQuery)
    var stringValue: String?
    var jsonValue: Json?
    var descriptionValue: Swift.String? = "a & b"
    var dateValue: Swift.Int32? = 20
    var int64Value: Swift.Int64?
    var doubleValue: Swift.Double?
    var boolValue: Swift.Bool? = true
    var bytesValue: BridgeData?
    var uuidValue: BridgeUUID?
    while let parameter = next(&query) {
      switch parameter {
      case 0: stringValue = value(of: query, .string) { $0.readString() }
      case 1: jsonValue = value(of: query, .string) { $0.readJson() }
      case 2: descriptionValue = value(of: query, .string) { $0.string(maxBytes: 40) }
      case 3: dateValue = value(of: query, .int32) { $0.int32(min: 1, max: 100) }
      case 4: int64Value = value(of: query, .int64) { $0.int64() }
      case 5: doubleValue = value(of: query, .float64) { $0.float64(max: 1.0, exclusiveMin: 0.0) }
      case 6: boolValue = value(of: query, .bool) { $0.bool() }
      case 7: bytesValue = value(of: query, .bytes) { $0.data(minBytes: 1, maxBytes: 6) }
      default: uuidValue = value(of: query, .uuid) { $0.uuid() }
      }
    }
    guard let stringValue, let descriptionValue, let dateValue, let boolValue else { return nil }
    return SelfQuery(string: stringValue, json: jsonValue, description: descriptionValue, date: dateValue, int64: int64Value, double: doubleValue, bool: boolValue, bytes: bytesValue, uuid: uuidValue)
  }
}

public struct SelfResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let self_: BridgeUUID
  public let type: Date
  public let string: String
  public let json: Json?
  public let description: Swift.String
  public let date: Swift.Int32
  public let int64: Swift.Int64?
  public let double: Swift.Double?
  public let bool: Swift.Bool
  public let bytes: BridgeData?
  public let uuid: BridgeUUID?

  public init(self_: BridgeUUID, type: Date, string: String, json: Json? = nil, description: Swift.String, date: Swift.Int32, int64: Swift.Int64? = nil, double: Swift.Double? = nil, bool: Swift.Bool, bytes: BridgeData? = nil, uuid: BridgeUUID? = nil) {
    self.self_ = self_
    self.type = type
    self.string = string
    self.json = json
    self.description = description
    self.date = date
    self.int64 = int64
    self.double = double
    self.bool = bool
    self.bytes = bytes
    self.uuid = uuid
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSelfResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSelfResponse(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case self_ = "self"
    case type = "Type"
    case string = "String"
    case json
    case description
    case date
    case int64
    case double
    case bool
    case bytes
    case uuid
  }
}

private let fieldsOfSelfResponse = FieldTable([.required("self"), .required("Type"), .required("String"), .optional("json"), .required("description"), .required("date"), .optional("int64"), .optional("double"), .required("bool"), .optional("bytes"), .optional("uuid")])

extension JSONReader {
  mutating func readSelfResponse() -> SelfResponse? {
    guard var object = self.object(fieldsOfSelfResponse) else { return nil }
    var self_Value: BridgeUUID?
    var typeValue: Date?
    var stringValue: String?
    var jsonValue: Json?
    var descriptionValue: Swift.String?
    var dateValue: Swift.Int32?
    var int64Value: Swift.Int64?
    var doubleValue: Swift.Double?
    var boolValue: Swift.Bool?
    var bytesValue: BridgeData?
    var uuidValue: BridgeUUID?
    while let field = nextField(&object) {
      switch field {
      case 0: self_Value = uuid()
      case 1: typeValue = readDate()
      case 2: stringValue = readString()
      case 3: jsonValue = readJson()
      case 4: descriptionValue = string()
      case 5: dateValue = int32()
      case 6: int64Value = int64()
      case 7: doubleValue = float64()
      case 8: boolValue = bool()
      case 9: bytesValue = data()
      default: uuidValue = uuid()
      }
    }
    guard let self_Value, let typeValue, let stringValue, let descriptionValue, let dateValue, let boolValue else { return nil }
    return SelfResponse(self_: self_Value, type: typeValue, string: stringValue, json: jsonValue, description: descriptionValue, date: dateValue, int64: int64Value, double: doubleValue, bool: boolValue, bytes: bytesValue, uuid: uuidValue)
  }
}

extension JSONWriter {
  mutating func writeSelfResponse(_ value: SelfResponse) {
    beginObject()
    writeSelfResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeSelfResponse(fieldsOf value: SelfResponse) {
    key("self")
    uuid(value.self_)
    key("Type")
    writeDate(value.type)
    key("String")
    writeString(value.string)
    if let present = value.json {
      key("json")
      writeJson(present)
    }
    key("description")
    string(value.description)
    key("date")
    int32(value.date)
    if let present = value.int64 {
      key("int64")
      int64(present)
    }
    if let present = value.double {
      key("double")
      float64(present)
    }
    key("bool")
    bool(value.bool)
    if let present = value.bytes {
      key("bytes")
      data(present)
    }
    if let present = value.uuid {
      key("uuid")
      uuid(present)
    }
  }
}

extension BridgeHandlers {
  func self_Operation() -> BridgeOperation {
    BridgeOperation(
      name: "self", method: "GET",
      requiresToken: true, takesBody: false,
      maxBody: 64_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { pathValues, queryText, _, call in
      var parts = RequestReader()
      let path = parts.readSelfPath(pathValues)
      let query = parts.readSelfQuery(queryText)
      if let failure = parts.failure { return BridgeOperationReply(failure, traceID: call.traceID) }
      guard let path, let query else {
        return BridgeOperationReply(.invalid([]), traceID: call.traceID)
      }
      do throws(BridgeError) {
        let response = try await self.self_(path, query, call)
        return BridgeOperationReply { $0.writeSelfResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// Says what it was asked.
  /// - Parameter description: What it is "called".
  public func self_(self_: BridgeUUID, type: Date, string: String, json: Json? = nil, description: Swift.String = "a & b", date: Swift.Int32 = 20, int64: Swift.Int64? = nil, double: Swift.Double? = nil, bool: Swift.Bool = true, bytes: BridgeData? = nil, uuid: BridgeUUID? = nil) async throws(BridgeClientError) -> SelfResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "self", method: "GET",
        requiresToken: true, idempotent: true,
        maxBody: 64_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/self/")
        $0.segment { $0.uuid(self_) }
        $0.path("/")
        $0.segment { $0.writeDate(type) }
        $0.query("String", string) { $0.writeString($1) }
        $0.query("json", json) { $0.writeJson($1) }
        $0.query("description", description) { $0.string($1) }
        $0.query("date", date) { $0.int32($1) }
        $0.query("int64", int64) { $0.int64($1) }
        $0.query("double", double) { $0.float64($1) }
        $0.query("bool", bool) { $0.bool($1) }
        $0.query("bytes", bytes) { $0.data($1) }
        $0.query("uuid", uuid) { $0.uuid($1) }
      },
      nil
    ) { $0.readSelfResponse() }
  }
}

/// The values of the path of `date`.
public struct DatePath: Swift.Hashable, Swift.Sendable {
  public let self_: Swift.String

  public init(self_: Swift.String) {
    self.self_ = self_
  }
}

extension RequestReader {
  mutating func readDatePath(_ values: [[Swift.UInt8]]) -> DatePath? {
    let self_Value: Swift.String? = value("self", .string, at: 0, of: values) { $0.string(minLength: 2, maxLength: 8) }
    guard let self_Value else { return nil }
    return DatePath(self_: self_Value)
  }
}

public struct DateResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let self_: Swift.String

  public init(self_: Swift.String) {
    self.self_ = self_
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readDateResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeDateResponse(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case self_ = "self"
  }
}

private let fieldsOfDateResponse = FieldTable([.required("self")])

extension JSONReader {
  mutating func readDateResponse() -> DateResponse? {
    guard var object = self.object(fieldsOfDateResponse) else { return nil }
    var self_Value: Swift.String?
    while nextField(&object) != nil { self_Value = string() }
    guard let self_Value else { return nil }
    return DateResponse(self_: self_Value)
  }
}

extension JSONWriter {
  mutating func writeDateResponse(_ value: DateResponse) {
    beginObject()
    writeDateResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeDateResponse(fieldsOf value: DateResponse) {
    key("self")
    string(value.self_)
  }
}

extension BridgeHandlers {
  func dateOperation() -> BridgeOperation {
    BridgeOperation(
      name: "date", method: "GET",
      requiresToken: false, takesBody: false,
      maxBody: 64_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { pathValues, _, _, call in
      var parts = RequestReader()
      let path = parts.readDatePath(pathValues)
      if let failure = parts.failure { return BridgeOperationReply(failure, traceID: call.traceID) }
      guard let path else {
        return BridgeOperationReply(.invalid([]), traceID: call.traceID)
      }
      do throws(BridgeError) {
        let response = try await self.date(path, call)
        return BridgeOperationReply { $0.writeDateResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// Static where the one above has a parameter.
  public func date(self_: Swift.String) async throws(BridgeClientError) -> DateResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "date", method: "GET",
        requiresToken: false, idempotent: true,
        maxBody: 64_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/self/")
        $0.segment { $0.string(self_) }
        $0.path("/date")
      },
      nil
    ) { $0.readDateResponse() }
  }
}

/// The values of the path of `call`.
public struct CallPath: Swift.Hashable, Swift.Sendable {
  public let request: Swift.String
  public let call: Int64
  public let query: Swift.Bool

  public init(request: Swift.String, call: Int64, query: Swift.Bool) {
    self.request = request
    self.call = call
    self.query = query
  }
}

extension RequestReader {
  mutating func readCallPath(_ values: [[Swift.UInt8]]) -> CallPath? {
    let requestValue: Swift.String? = value("request", .string, at: 0, of: values) { $0.string(maxLength: 8) }
    let callValue: Int64? = value("call", .int32, at: 1, of: values) { $0.readInt64() }
    let queryValue: Swift.Bool? = value("query", .bool, at: 2, of: values) { $0.bool() }
    guard let requestValue, let callValue, let queryValue else { return nil }
    return CallPath(request: requestValue, call: callValue, query: queryValue)
  }
}

/// The values of the query of `call`.
public struct CallQuery: Swift.Hashable, Swift.Sendable {
  public let fails: Swift.Bool
  public let values: Swift.Int32

  public init(fails: Swift.Bool = false, values: Swift.Int32 = 1) {
    self.fails = fails
    self.values = values
  }
}

private let fieldsOfCallQuery = FieldTable([.optional("fails"), .optional("values")])

extension RequestReader {
  mutating func readCallQuery(_ text: [Swift.UInt8]) -> CallQuery? {
    var query = QueryCursor(text, fieldsOfCallQuery)
    var failsValue: Swift.Bool? = false
    var valuesValue: Swift.Int32? = 1
    while let parameter = next(&query) {
      switch parameter {
      case 0: failsValue = value(of: query, .bool) { $0.bool() }
      default: valuesValue = value(of: query, .int32) { $0.int32(min: 0, max: 3) }
      }
    }
    guard let failsValue, let valuesValue else { return nil }
    return CallQuery(fails: failsValue, values: valuesValue)
  }
}

public struct CallRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let path: Swift.String
  public let body: [String]?

  public init(path: Swift.String, body: [String]? = nil) {
    self.path = path
    self.body = body
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readCallRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeCallRequest(self) } }
}

private let fieldsOfCallRequest = FieldTable([.required("path"), .optional("body")])

extension JSONReader {
  mutating func readCallRequest() -> CallRequest? {
    guard var object = self.object(fieldsOfCallRequest) else { return nil }
    var pathValue: Swift.String?
    var bodyValue: [String]?
    while let field = nextField(&object) {
      switch field {
      case 0: pathValue = string(maxLength: 20)
      default: bodyValue = list { $0.readString() }
      }
    }
    guard let pathValue else { return nil }
    return CallRequest(path: pathValue, body: bodyValue)
  }
}

extension JSONWriter {
  mutating func writeCallRequest(_ value: CallRequest) {
    beginObject()
    key("path")
    string(value.path)
    if let present = value.body {
      key("body")
      list(present) { $0.writeString($1) }
    }
    endObject()
  }
}

public struct CallResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let text: Swift.String
  public let number: Int64
  public let flag: Swift.Bool

  public init(text: Swift.String, number: Int64, flag: Swift.Bool) {
    self.text = text
    self.number = number
    self.flag = flag
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readCallResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeCallResponse(self) } }
}

private let fieldsOfCallResponse = FieldTable([.required("text"), .required("number"), .required("flag")])

extension JSONReader {
  mutating func readCallResponse() -> CallResponse? {
    guard var object = self.object(fieldsOfCallResponse) else { return nil }
    var textValue: Swift.String?
    var numberValue: Int64?
    var flagValue: Swift.Bool?
    while let field = nextField(&object) {
      switch field {
      case 0: textValue = string()
      case 1: numberValue = readInt64()
      default: flagValue = bool()
      }
    }
    guard let textValue, let numberValue, let flagValue else { return nil }
    return CallResponse(text: textValue, number: numberValue, flag: flagValue)
  }
}

extension JSONWriter {
  mutating func writeCallResponse(_ value: CallResponse) {
    beginObject()
    writeCallResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeCallResponse(fieldsOf value: CallResponse) {
    key("text")
    string(value.text)
    key("number")
    writeInt64(value.number)
    key("flag")
    bool(value.flag)
  }
}

/// What a success of `call` answers and publishes.
public struct CallReply: Swift.Hashable, Swift.Sendable {
  public let response: CallResponse
  /// The component that the events come from.
  public let source: Swift.String
  public let self_Envelope: SelfEnvelope
  public let stringEnvelope: StringEnvelope
  public let json: JsonData
  public let path: PathData?
  public let type: [TypeData]

  public init(response: CallResponse, source: Swift.String, self_Envelope: SelfEnvelope, stringEnvelope: StringEnvelope = StringEnvelope(), json: JsonData, path: PathData? = nil, type: [TypeData] = []) {
    self.response = response
    self.source = source
    self.self_Envelope = self_Envelope
    self.stringEnvelope = stringEnvelope
    self.json = json
    self.path = path
    self.type = type
  }
}

extension BridgeHandlers {
  func callOperation() -> BridgeOperation {
    BridgeOperation(
      name: "call", method: "POST",
      requiresToken: true, takesBody: true,
      maxBody: 2000, idempotent: false,
      emits: true, timeoutMilliseconds: 4000
    ) { pathValues, queryText, body, call in
      var parts = RequestReader()
      let path = parts.readCallPath(pathValues)
      let query = parts.readCallQuery(queryText)
      let request = parts.body(body) { $0.readCallRequest() }
      if let failure = parts.failure { return BridgeOperationReply(failure, traceID: call.traceID) }
      guard let path, let query, let request else {
        return BridgeOperationReply(.invalid([]), traceID: call.traceID)
      }
      do throws(BridgeError) {
        let reply = try await self.call(path, query, request, call)
        var events: [BridgeOutgoingEvent] = []
        events.append(BridgeOutgoingEvent(.json(reply.json), source: reply.source, envelope: reply.self_Envelope.encoded()))
        if let data = reply.path { events.append(BridgeOutgoingEvent(.path(data), source: reply.source, envelope: reply.stringEnvelope.encoded())) }
        for data in reply.type { events.append(BridgeOutgoingEvent(.type(data), source: reply.source, envelope: reply.self_Envelope.encoded())) }
        return BridgeOperationReply(events: events) { $0.writeCallResponse(fieldsOf: reply.response) }
      } catch {
        return BridgeOperationReply(error, declared: ["description", "semantic"], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// Tells both channels, or fails as it is asked to.
  /// - Throws: As declared: ``BridgeError/description``, ``BridgeError/semantic``.
  public func call(request: Swift.String, call: Int64, query: Swift.Bool, path: Swift.String, body: [String]? = nil, fails: Swift.Bool = false, values: Swift.Int32 = 1) async throws(BridgeClientError) -> CallResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "call", method: "POST",
        requiresToken: true, idempotent: false,
        maxBody: 2000, timeoutMilliseconds: 4000),
      BridgeTarget {
        $0.path("/2/")
        $0.segment { $0.string(request) }
        $0.path("/")
        $0.segment { $0.writeInt64(call) }
        $0.path("/")
        $0.segment { $0.bool(query) }
        $0.query("fails", fails) { $0.bool($1) }
        $0.query("values", values) { $0.int32($1) }
      },
      CallRequest(path: path, body: body).encoded()
    ) { $0.readCallResponse() }
  }
}

/// The values of the path of `class`.
public struct ClassPath: Swift.Hashable, Swift.Sendable {
  public let `import`: String

  public init(`import`: String) {
    self.`import` = `import`
  }
}

extension RequestReader {
  mutating func readClassPath(_ values: [[Swift.UInt8]]) -> ClassPath? {
    let importValue: String? = value("import", .string, at: 0, of: values) { $0.readString() }
    guard let importValue else { return nil }
    return ClassPath(import: importValue)
  }
}

public struct ClassResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let `import`: String

  public init(`import`: String) {
    self.`import` = `import`
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readClassResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeClassResponse(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case `import` = "import"
  }
}

private let fieldsOfClassResponse = FieldTable([.required("import")])

extension JSONReader {
  mutating func readClassResponse() -> ClassResponse? {
    guard var object = self.object(fieldsOfClassResponse) else { return nil }
    var importValue: String?
    while nextField(&object) != nil { importValue = readString() }
    guard let importValue else { return nil }
    return ClassResponse(import: importValue)
  }
}

extension JSONWriter {
  mutating func writeClassResponse(_ value: ClassResponse) {
    beginObject()
    writeClassResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeClassResponse(fieldsOf value: ClassResponse) {
    key("import")
    writeString(value.`import`)
  }
}

extension BridgeHandlers {
  func classOperation() -> BridgeOperation {
    BridgeOperation(
      name: "class", method: "DELETE",
      requiresToken: true, takesBody: false,
      maxBody: 64_000, idempotent: false,
      emits: false, timeoutMilliseconds: 2000
    ) { pathValues, _, _, call in
      var parts = RequestReader()
      let path = parts.readClassPath(pathValues)
      if let failure = parts.failure { return BridgeOperationReply(failure, traceID: call.traceID) }
      guard let path else {
        return BridgeOperationReply(.invalid([]), traceID: call.traceID)
      }
      do throws(BridgeError) {
        let response = try await self.`class`(path, call)
        return BridgeOperationReply { $0.writeClassResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// Static segments and parameters of one length.
  public func `class`(`import`: String) async throws(BridgeClientError) -> ClassResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "class", method: "DELETE",
        requiresToken: true, idempotent: false,
        maxBody: 64_000, timeoutMilliseconds: 2000),
      BridgeTarget {
        $0.path("/2/")
        $0.segment { $0.writeString(`import`) }
      },
      nil
    ) { $0.readClassResponse() }
  }
}

/// The values of the path of `url2_id`.
public struct Url2IdPath: Swift.Hashable, Swift.Sendable {
  public let id: String

  public init(id: String) {
    self.id = id
  }
}

extension RequestReader {
  mutating func readUrl2IdPath(_ values: [[Swift.UInt8]]) -> Url2IdPath? {
    let idValue: String? = value("id", .string, at: 0, of: values) { $0.readString() }
    guard let idValue else { return nil }
    return Url2IdPath(id: idValue)
  }
}

/// The values of the query of `url2_id`.
public struct Url2IdQuery: Swift.Hashable, Swift.Sendable {
  public let html: Int64
  public let json: Swift.Bool

  public init(html: Int64, json: Swift.Bool) {
    self.html = html
    self.json = json
  }
}

private let fieldsOfUrl2IdQuery = FieldTable([.required("html"), .required("json")])

extension RequestReader {
  mutating func readUrl2IdQuery(_ text: [Swift.UInt8]) -> Url2IdQuery? {
    var query = QueryCursor(text, fieldsOfUrl2IdQuery)
    var htmlValue: Int64?
    var jsonValue: Swift.Bool?
    while let parameter = next(&query) {
      switch parameter {
      case 0: htmlValue = value(of: query, .int32) { $0.readInt64() }
      default: jsonValue = value(of: query, .bool) { $0.bool() }
      }
    }
    guard let htmlValue, let jsonValue else { return nil }
    return Url2IdQuery(html: htmlValue, json: jsonValue)
  }
}

public struct Url2IdRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let data: Swift.String

  public init(data: Swift.String) {
    self.data = data
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readUrl2IdRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeUrl2IdRequest(self) } }
}

private let fieldsOfUrl2IdRequest = FieldTable([.required("data")])

extension JSONReader {
  mutating func readUrl2IdRequest() -> Url2IdRequest? {
    guard var object = self.object(fieldsOfUrl2IdRequest) else { return nil }
    var dataValue: Swift.String?
    while nextField(&object) != nil { dataValue = string() }
    guard let dataValue else { return nil }
    return Url2IdRequest(data: dataValue)
  }
}

extension JSONWriter {
  mutating func writeUrl2IdRequest(_ value: Url2IdRequest) {
    beginObject()
    key("data")
    string(value.data)
    endObject()
  }
}

public struct Url2IdResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let url2ID: String
  public let html: Int64
  public let json: Swift.Bool

  public init(url2ID: String, html: Int64, json: Swift.Bool) {
    self.url2ID = url2ID
    self.html = html
    self.json = json
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readUrl2IdResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeUrl2IdResponse(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case url2ID = "url2_id"
    case html
    case json
  }
}

private let fieldsOfUrl2IdResponse = FieldTable([.required("url2_id"), .required("html"), .required("json")])

extension JSONReader {
  mutating func readUrl2IdResponse() -> Url2IdResponse? {
    guard var object = self.object(fieldsOfUrl2IdResponse) else { return nil }
    var url2IDValue: String?
    var htmlValue: Int64?
    var jsonValue: Swift.Bool?
    while let field = nextField(&object) {
      switch field {
      case 0: url2IDValue = readString()
      case 1: htmlValue = readInt64()
      default: jsonValue = bool()
      }
    }
    guard let url2IDValue, let htmlValue, let jsonValue else { return nil }
    return Url2IdResponse(url2ID: url2IDValue, html: htmlValue, json: jsonValue)
  }
}

extension JSONWriter {
  mutating func writeUrl2IdResponse(_ value: Url2IdResponse) {
    beginObject()
    writeUrl2IdResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeUrl2IdResponse(fieldsOf value: Url2IdResponse) {
    key("url2_id")
    writeString(value.url2ID)
    key("html")
    writeInt64(value.html)
    key("json")
    bool(value.json)
  }
}

extension BridgeHandlers {
  func url2IDOperation() -> BridgeOperation {
    BridgeOperation(
      name: "url2_id", method: "PUT",
      requiresToken: true, takesBody: true,
      maxBody: 100, idempotent: false,
      emits: false, timeoutMilliseconds: 30_000
    ) { pathValues, queryText, body, call in
      var parts = RequestReader()
      let path = parts.readUrl2IdPath(pathValues)
      let query = parts.readUrl2IdQuery(queryText)
      let request = parts.body(body) { $0.readUrl2IdRequest() }
      if let failure = parts.failure { return BridgeOperationReply(failure, traceID: call.traceID) }
      guard let path, let query, let request else {
        return BridgeOperationReply(.invalid([]), traceID: call.traceID)
      }
      do throws(BridgeError) {
        let response = try await self.url2ID(path, query, request, call)
        return BridgeOperationReply { $0.writeUrl2IdResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// The path of the endpoint above, by another name.
  public func url2ID(id: String, data: Swift.String, html: Int64, json: Swift.Bool) async throws(BridgeClientError) -> Url2IdResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "url2_id", method: "PUT",
        requiresToken: true, idempotent: false,
        maxBody: 100, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/2/")
        $0.segment { $0.writeString(id) }
        $0.query("html", html) { $0.writeInt64($1) }
        $0.query("json", json) { $0.bool($1) }
      },
      Url2IdRequest(data: data).encoded()
    ) { $0.readUrl2IdResponse() }
  }
}

public struct InitResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readInitResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeInitResponse(self) } }
}

private let fieldsOfInitResponse = FieldTable([])

extension JSONReader {
  mutating func readInitResponse() -> InitResponse? {
    guard var object = self.object(fieldsOfInitResponse) else { return nil }
    while nextField(&object) != nil {}
    return InitResponse()
  }
}

extension JSONWriter {
  mutating func writeInitResponse(_ value: InitResponse) {
    beginObject()
    writeInitResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeInitResponse(fieldsOf value: InitResponse) {
  }
}

extension BridgeHandlers {
  func init_Operation() -> BridgeOperation {
    BridgeOperation(
      name: "init", method: "GET",
      requiresToken: false, takesBody: false,
      maxBody: 64_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { _, _, _, call in
      do throws(BridgeError) {
        let response = try await self.init_(call)
        return BridgeOperationReply { $0.writeInitResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// A path without parameters beside those that have them.
  public func init_() async throws(BridgeClientError) -> InitResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "init", method: "GET",
        requiresToken: false, idempotent: true,
        maxBody: 64_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/2/self")
      },
      nil
    ) { $0.readInitResponse() }
  }
}

public struct DataRequest: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let at: Timestamp
  public let date: CalendarDate
  public let result: Result
  public let set: [Set]
  public let password: Swift.String?

  public init(at: Timestamp, date: CalendarDate, result: Result, set: [Set] = [], password: Swift.String? = nil) {
    self.at = at
    self.date = date
    self.result = result
    self.set = set
    self.password = password
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readDataRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeDataRequest(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case at
    case date
    case result
    case set
    case password
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.at = try container.decode((Timestamp).self, forKey: .at)
    self.date = try container.decode((CalendarDate).self, forKey: .date)
    self.result = try container.decode((Result).self, forKey: .result)
    self.set = try container.decodeIfPresent([Set].self, forKey: .set) ?? []
    self.password = try container.decodeIfPresent(Swift.String.self, forKey: .password)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.at, forKey: .at)
    try container.encode(self.date, forKey: .date)
    try container.encode(self.result, forKey: .result)
    try container.encode(self.set, forKey: .set)
    try container.encodeIfPresent(self.password, forKey: .password)
  }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: ["at": self.at as Any, "date": self.date as Any, "result": self.result as Any, "set": self.set as Any], displayStyle: .struct)
  }
}

private let fieldsOfDataRequest = FieldTable([.required("at"), .required("date"), .required("result"), .optional("set"), .optional("password")])

extension JSONReader {
  mutating func readDataRequest() -> DataRequest? {
    guard var object = self.object(fieldsOfDataRequest) else { return nil }
    var atValue: Timestamp?
    var dateValue: CalendarDate?
    var resultValue: Result?
    var setValue: [Set]? = []
    var passwordValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: atValue = timestamp()
      case 1: dateValue = date()
      case 2: resultValue = readResult()
      case 3: setValue = list(maxItems: 3) { $0.readSet() }
      default: passwordValue = string(maxLength: 20)
      }
    }
    guard let atValue, let dateValue, let resultValue, let setValue else { return nil }
    return DataRequest(at: atValue, date: dateValue, result: resultValue, set: setValue, password: passwordValue)
  }
}

extension JSONWriter {
  mutating func writeDataRequest(_ value: DataRequest) {
    beginObject()
    key("at")
    timestamp(value.at)
    key("date")
    date(value.date)
    key("result")
    writeResult(value.result)
    key("set")
    list(value.set) { $0.writeSet($1) }
    if let present = value.password {
      key("password")
      string(present)
    }
    endObject()
  }
}

public struct DataResponse: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let at: Timestamp
  public let date: CalendarDate
  public let result: Result
  public let set: [Set]
  public let password: Swift.String?

  public init(at: Timestamp, date: CalendarDate, result: Result, set: [Set], password: Swift.String? = nil) {
    self.at = at
    self.date = date
    self.result = result
    self.set = set
    self.password = password
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readDataResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeDataResponse(self) } }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: ["at": self.at as Any, "date": self.date as Any, "result": self.result as Any, "set": self.set as Any], displayStyle: .struct)
  }
}

private let fieldsOfDataResponse = FieldTable([.required("at"), .required("date"), .required("result"), .required("set"), .optional("password")])

extension JSONReader {
  mutating func readDataResponse() -> DataResponse? {
    guard var object = self.object(fieldsOfDataResponse) else { return nil }
    var atValue: Timestamp?
    var dateValue: CalendarDate?
    var resultValue: Result?
    var setValue: [Set]?
    var passwordValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: atValue = timestamp()
      case 1: dateValue = date()
      case 2: resultValue = readResult()
      case 3: setValue = list { $0.readSet() }
      default: passwordValue = string()
      }
    }
    guard let atValue, let dateValue, let resultValue, let setValue else { return nil }
    return DataResponse(at: atValue, date: dateValue, result: resultValue, set: setValue, password: passwordValue)
  }
}

extension JSONWriter {
  mutating func writeDataResponse(_ value: DataResponse) {
    beginObject()
    writeDataResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeDataResponse(fieldsOf value: DataResponse) {
    key("at")
    timestamp(value.at)
    key("date")
    date(value.date)
    key("result")
    writeResult(value.result)
    key("set")
    list(value.set) { $0.writeSet($1) }
    if let present = value.password {
      key("password")
      string(present)
    }
  }
}

/// What a success of `data` answers and publishes.
public struct DataReply: Swift.Hashable, Swift.Sendable {
  public let response: DataResponse
  /// The component that the events come from.
  public let source: Swift.String
  public let self_Envelope: SelfEnvelope
  public let stringEnvelope: StringEnvelope
  public let date: DateData
  public let error: ErrorData?

  public init(response: DataResponse, source: Swift.String, self_Envelope: SelfEnvelope, stringEnvelope: StringEnvelope = StringEnvelope(), date: DateData, error: ErrorData? = nil) {
    self.response = response
    self.source = source
    self.self_Envelope = self_Envelope
    self.stringEnvelope = stringEnvelope
    self.date = date
    self.error = error
  }
}

extension BridgeHandlers {
  func dataOperation() -> BridgeOperation {
    BridgeOperation(
      name: "data", method: "POST",
      requiresToken: true, takesBody: true,
      maxBody: 2000, idempotent: false,
      emits: true, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: DataRequest
      do throws(DecodingFailure) {
        request = try DataRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let reply = try await self.data(request, call)
        var events: [BridgeOutgoingEvent] = []
        events.append(BridgeOutgoingEvent(.date(reply.date), source: reply.source, envelope: reply.self_Envelope.encoded()))
        if let data = reply.error { events.append(BridgeOutgoingEvent(.error(data), source: reply.source, envelope: reply.stringEnvelope.encoded())) }
        return BridgeOperationReply(events: events) { $0.writeDataResponse(fieldsOf: reply.response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// Gives back what it was given, and tells both channels.
  public func data(at: Timestamp, date: CalendarDate, result: Result, set: [Set] = [], password: Swift.String? = nil) async throws(BridgeClientError) -> DataResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "data", method: "POST",
        requiresToken: true, idempotent: false,
        maxBody: 2000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/3/data")
      },
      DataRequest(at: at, date: date, result: result, set: set, password: password).encoded()
    ) { $0.readDataResponse() }
  }
}

/// The values of the path of `timestamp`.
public struct TimestampPath: Swift.Hashable, Swift.Sendable {
  public let date: CalendarDate
  public let timestamp: Timestamp

  public init(date: CalendarDate, timestamp: Timestamp) {
    self.date = date
    self.timestamp = timestamp
  }
}

extension RequestReader {
  mutating func readTimestampPath(_ values: [[Swift.UInt8]]) -> TimestampPath? {
    let dateValue: CalendarDate? = value("date", .date, at: 0, of: values) { $0.date() }
    let timestampValue: Timestamp? = value("timestamp", .timestamp, at: 1, of: values) { $0.timestamp() }
    guard let dateValue, let timestampValue else { return nil }
    return TimestampPath(date: dateValue, timestamp: timestampValue)
  }
}

/// The values of the query of `timestamp`.
public struct TimestampQuery: Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let at: Timestamp?
  public let on: CalendarDate
  public let token: Swift.String?

  public init(at: Timestamp? = nil, on: CalendarDate = CalendarDate(daysSince1970: 11_016), token: Swift.String? = nil) {
    self.at = at
    self.on = on
    self.token = token
  }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: ["at": self.at as Any, "on": self.on as Any], displayStyle: .struct)
  }
}

private let fieldsOfTimestampQuery = FieldTable([.optional("at"), .optional("on"), .optional("token")])

extension RequestReader {
  mutating func readTimestampQuery(_ text: [Swift.UInt8]) -> TimestampQuery? {
    var query = QueryCursor(text, fieldsOfTimestampQuery)
    var atValue: Timestamp?
    var onValue: CalendarDate? = CalendarDate(daysSince1970: 11_016)
    var tokenValue: Swift.String?
    while let parameter = next(&query) {
      switch parameter {
      case 0: atValue = value(of: query, .timestamp) { $0.timestamp() }
      case 1: onValue = value(of: query, .date) { $0.date() }
      default: tokenValue = value(of: query, .string) { $0.string(maxLength: 20) }
      }
    }
    guard let onValue else { return nil }
    return TimestampQuery(at: atValue, on: onValue, token: tokenValue)
  }
}

public struct TimestampResponse: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let date: CalendarDate
  public let timestamp: Timestamp
  public let at: Timestamp?
  public let on: CalendarDate
  public let token: Swift.String?

  public init(date: CalendarDate, timestamp: Timestamp, at: Timestamp? = nil, on: CalendarDate, token: Swift.String? = nil) {
    self.date = date
    self.timestamp = timestamp
    self.at = at
    self.on = on
    self.token = token
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTimestampResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTimestampResponse(self) } }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: ["date": self.date as Any, "timestamp": self.timestamp as Any, "at": self.at as Any, "on": self.on as Any], displayStyle: .struct)
  }
}

private let fieldsOfTimestampResponse = FieldTable([.required("date"), .required("timestamp"), .optional("at"), .required("on"), .optional("token")])

extension JSONReader {
  mutating func readTimestampResponse() -> TimestampResponse? {
    guard var object = self.object(fieldsOfTimestampResponse) else { return nil }
    var dateValue: CalendarDate?
    var timestampValue: Timestamp?
    var atValue: Timestamp?
    var onValue: CalendarDate?
    var tokenValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: dateValue = date()
      case 1: timestampValue = timestamp()
      case 2: atValue = timestamp()
      case 3: onValue = date()
      default: tokenValue = string()
      }
    }
    guard let dateValue, let timestampValue, let onValue else { return nil }
    return TimestampResponse(date: dateValue, timestamp: timestampValue, at: atValue, on: onValue, token: tokenValue)
  }
}

extension JSONWriter {
  mutating func writeTimestampResponse(_ value: TimestampResponse) {
    beginObject()
    writeTimestampResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeTimestampResponse(fieldsOf value: TimestampResponse) {
    key("date")
    date(value.date)
    key("timestamp")
    timestamp(value.timestamp)
    if let present = value.at {
      key("at")
      timestamp(present)
    }
    key("on")
    date(value.on)
    if let present = value.token {
      key("token")
      string(present)
    }
  }
}

extension BridgeHandlers {
  func timestampOperation() -> BridgeOperation {
    BridgeOperation(
      name: "timestamp", method: "GET",
      requiresToken: true, takesBody: false,
      maxBody: 64_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { pathValues, queryText, _, call in
      var parts = RequestReader()
      let path = parts.readTimestampPath(pathValues)
      let query = parts.readTimestampQuery(queryText)
      if let failure = parts.failure { return BridgeOperationReply(failure, traceID: call.traceID) }
      guard let path, let query else {
        return BridgeOperationReply(.invalid([]), traceID: call.traceID)
      }
      do throws(BridgeError) {
        let response = try await self.timestamp(path, query, call)
        return BridgeOperationReply { $0.writeTimestampResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// The times of a path and a query.
  public func timestamp(date: CalendarDate, timestamp: Timestamp, at: Timestamp? = nil, on: CalendarDate = CalendarDate(daysSince1970: 11_016), token: Swift.String? = nil) async throws(BridgeClientError) -> TimestampResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "timestamp", method: "GET",
        requiresToken: true, idempotent: true,
        maxBody: 64_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/3/")
        $0.segment { $0.date(date) }
        $0.path("/")
        $0.segment { $0.timestamp(timestamp) }
        $0.query("at", at) { $0.timestamp($1) }
        $0.query("on", on) { $0.date($1) }
        $0.query("token", token) { $0.string($1) }
      },
      nil
    ) { $0.readTimestampResponse() }
  }
}
