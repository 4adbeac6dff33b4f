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
