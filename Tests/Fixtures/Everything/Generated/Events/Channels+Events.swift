// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

public struct SelfEnvelope: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let host: Swift.String?
  public let json: Date
  public let description: Presence<String>

  public init(host: Swift.String? = nil, json: Date, description: Presence<String> = .absent) {
    self.host = host
    self.json = json
    self.description = description
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSelfEnvelope() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSelfEnvelope(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case host
    case json
    case description
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.host = try container.decodeIfPresent(Swift.String.self, forKey: .host)
    self.json = try container.decode((Date).self, forKey: .json)
    self.description = try Presence(from: container, forKey: .description)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(self.host, forKey: .host)
    try container.encode(self.json, forKey: .json)
    try self.description.encode(to: &container, forKey: .description)
  }
}

private let fieldsOfSelfEnvelope = FieldTable([.optional("host"), .required("json"), .optional("description")])

extension JSONReader {
  mutating func readSelfEnvelope() -> SelfEnvelope? {
    guard var object = self.object(fieldsOfSelfEnvelope) else { return nil }
    var hostValue: Swift.String?
    var jsonValue: Date?
    var descriptionValue: String??
    while let field = nextField(&object) {
      switch field {
      case 0: hostValue = string()
      case 1: jsonValue = readDate()
      default: descriptionValue = orNull { $0.readString() }
      }
    }
    guard let jsonValue else { return nil }
    return SelfEnvelope(host: hostValue, json: jsonValue, description: Presence(descriptionValue))
  }
}

extension JSONWriter {
  mutating func writeSelfEnvelope(_ value: SelfEnvelope) {
    beginObject()
    if let present = value.host {
      key("host")
      string(present)
    }
    key("json")
    writeDate(value.json)
    switch value.description {
    case .absent: break
    case .null:
      key("description")
      null()
    case .value(let present):
      key("description")
      writeString(present)
    }
    endObject()
  }
}

public struct AliveData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let uptimeSeconds: Swift.Double

  public init(uptimeSeconds: Swift.Double) {
    self.uptimeSeconds = uptimeSeconds
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readAliveData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeAliveData(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case uptimeSeconds = "uptime_seconds"
  }
}

private let fieldsOfAliveData = FieldTable([.required("uptime_seconds")])

extension JSONReader {
  mutating func readAliveData() -> AliveData? {
    guard var object = self.object(fieldsOfAliveData) else { return nil }
    var uptimeSecondsValue: Swift.Double?
    while nextField(&object) != nil { uptimeSecondsValue = float64() }
    guard let uptimeSecondsValue else { return nil }
    return AliveData(uptimeSeconds: uptimeSecondsValue)
  }
}

extension JSONWriter {
  mutating func writeAliveData(_ value: AliveData) {
    beginObject()
    key("uptime_seconds")
    float64(value.uptimeSeconds)
    endObject()
  }
}

/// A call was answered.
public struct JsonData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let self_: Swift.String
  public let number: Int64

  public init(self_: Swift.String, number: Int64) {
    self.self_ = self_
    self.number = number
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readJsonData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeJsonData(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case self_ = "self"
    case number
  }
}

private let fieldsOfJsonData = FieldTable([.required("self"), .required("number")])

extension JSONReader {
  mutating func readJsonData() -> JsonData? {
    guard var object = self.object(fieldsOfJsonData) else { return nil }
    var self_Value: Swift.String?
    var numberValue: Int64?
    while let field = nextField(&object) {
      switch field {
      case 0: self_Value = string()
      default: numberValue = readInt64()
      }
    }
    guard let self_Value, let numberValue else { return nil }
    return JsonData(self_: self_Value, number: numberValue)
  }
}

extension JSONWriter {
  mutating func writeJsonData(_ value: JsonData) {
    beginObject()
    key("self")
    string(value.self_)
    key("number")
    writeInt64(value.number)
    endObject()
  }
}

public struct TypeData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let number: Swift.Int32

  public init(number: Swift.Int32) {
    self.number = number
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTypeData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTypeData(self) } }
}

private let fieldsOfTypeData = FieldTable([.required("number")])

extension JSONReader {
  mutating func readTypeData() -> TypeData? {
    guard var object = self.object(fieldsOfTypeData) else { return nil }
    var numberValue: Swift.Int32?
    while nextField(&object) != nil { numberValue = int32() }
    guard let numberValue else { return nil }
    return TypeData(number: numberValue)
  }
}

extension JSONWriter {
  mutating func writeTypeData(_ value: TypeData) {
    beginObject()
    key("number")
    int32(value.number)
    endObject()
  }
}

/// Data came.
public struct DateData: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let at: Timestamp
  public let date: CalendarDate
  public let result: Result
  public let token: Swift.String?

  public init(at: Timestamp, date: CalendarDate, result: Result, token: Swift.String? = nil) {
    self.at = at
    self.date = date
    self.result = result
    self.token = token
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readDateData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeDateData(self) } }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: ["at": self.at as Any, "date": self.date as Any, "result": self.result as Any], displayStyle: .struct)
  }
}

private let fieldsOfDateData = FieldTable([.required("at"), .required("date"), .required("result"), .optional("token")])

extension JSONReader {
  mutating func readDateData() -> DateData? {
    guard var object = self.object(fieldsOfDateData) else { return nil }
    var atValue: Timestamp?
    var dateValue: CalendarDate?
    var resultValue: Result?
    var tokenValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: atValue = timestamp()
      case 1: dateValue = date()
      case 2: resultValue = readResult()
      default: tokenValue = string()
      }
    }
    guard let atValue, let dateValue, let resultValue else { return nil }
    return DateData(at: atValue, date: dateValue, result: resultValue, token: tokenValue)
  }
}

extension JSONWriter {
  mutating func writeDateData(_ value: DateData) {
    beginObject()
    key("at")
    timestamp(value.at)
    key("date")
    date(value.date)
    key("result")
    writeResult(value.result)
    if let present = value.token {
      key("token")
      string(present)
    }
    endObject()
  }
}

public struct StringEnvelope: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let `class`: [Swift.Int32]?

  public init(`class`: [Swift.Int32]? = nil) {
    self.`class` = `class`
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readStringEnvelope() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeStringEnvelope(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case `class` = "Class"
  }
}

private let fieldsOfStringEnvelope = FieldTable([.optional("Class")])

extension JSONReader {
  mutating func readStringEnvelope() -> StringEnvelope? {
    guard var object = self.object(fieldsOfStringEnvelope) else { return nil }
    var classValue: [Swift.Int32]?
    while nextField(&object) != nil { classValue = list { $0.int32() } }
    return StringEnvelope(class: classValue)
  }
}

extension JSONWriter {
  mutating func writeStringEnvelope(_ value: StringEnvelope) {
    beginObject()
    if let present = value.`class` {
      key("Class")
      list(present) { $0.int32($1) }
    }
    endObject()
  }
}

public struct InitData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readInitData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeInitData(self) } }
}

private let fieldsOfInitData = FieldTable([])

extension JSONReader {
  mutating func readInitData() -> InitData? {
    guard var object = self.object(fieldsOfInitData) else { return nil }
    while nextField(&object) != nil {}
    return InitData()
  }
}

extension JSONWriter {
  mutating func writeInitData(_ value: InitData) {
    beginObject()
    endObject()
  }
}

/// A call had a body with names.
public struct PathData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let body: [String]

  public init(body: [String]) {
    self.body = body
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readPathData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writePathData(self) } }
}

private let fieldsOfPathData = FieldTable([.required("body")])

extension JSONReader {
  mutating func readPathData() -> PathData? {
    guard var object = self.object(fieldsOfPathData) else { return nil }
    var bodyValue: [String]?
    while nextField(&object) != nil { bodyValue = list { $0.readString() } }
    guard let bodyValue else { return nil }
    return PathData(body: bodyValue)
  }
}

extension JSONWriter {
  mutating func writePathData(_ value: PathData) {
    beginObject()
    key("body")
    list(value.body) { $0.writeString($1) }
    endObject()
  }
}

/// Data came with a set.
public struct ErrorData: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let at: Timestamp?
  public let on: Presence<CalendarDate>
  public let set: [Set]
  public let secret: Swift.String?

  public init(at: Timestamp? = nil, on: Presence<CalendarDate> = .absent, set: [Set], secret: Swift.String? = nil) {
    self.at = at
    self.on = on
    self.set = set
    self.secret = secret
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readErrorData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeErrorData(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case at
    case on
    case set
    case secret
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.at = try container.decodeIfPresent(Timestamp.self, forKey: .at)
    self.on = try Presence(from: container, forKey: .on)
    self.set = try container.decode(([Set]).self, forKey: .set)
    self.secret = try container.decodeIfPresent(Swift.String.self, forKey: .secret)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(self.at, forKey: .at)
    try self.on.encode(to: &container, forKey: .on)
    try container.encode(self.set, forKey: .set)
    try container.encodeIfPresent(self.secret, forKey: .secret)
  }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: ["at": self.at as Any, "on": self.on as Any, "set": self.set as Any], displayStyle: .struct)
  }
}

private let fieldsOfErrorData = FieldTable([.optional("at"), .optional("on"), .required("set"), .optional("secret")])

extension JSONReader {
  mutating func readErrorData() -> ErrorData? {
    guard var object = self.object(fieldsOfErrorData) else { return nil }
    var atValue: Timestamp?
    var onValue: CalendarDate??
    var setValue: [Set]?
    var secretValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: atValue = timestamp()
      case 1: onValue = orNull { $0.date() }
      case 2: setValue = list { $0.readSet() }
      default: secretValue = string()
      }
    }
    guard let setValue else { return nil }
    return ErrorData(at: atValue, on: Presence(onValue), set: setValue, secret: secretValue)
  }
}

extension JSONWriter {
  mutating func writeErrorData(_ value: ErrorData) {
    beginObject()
    if let present = value.at {
      key("at")
      timestamp(present)
    }
    switch value.on {
    case .absent: break
    case .null:
      key("on")
      null()
    case .value(let present):
      key("on")
      date(present)
    }
    key("set")
    list(value.set) { $0.writeSet($1) }
    if let present = value.secret {
      key("secret")
      string(present)
    }
    endObject()
  }
}
