// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

public typealias String = Swift.String

extension JSONReader {
  mutating func readString() -> String? { string(maxLength: 10) }
}

extension JSONWriter {
  mutating func writeString(_ value: String) { string(value) }
}

public typealias Int32 = Swift.Int32

extension JSONReader {
  mutating func readInt32() -> Int32? { int32() }
}

extension JSONWriter {
  mutating func writeInt32(_ value: Int32) { int32(value) }
}

public struct Array: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let items: [String]

  public init(items: [String]) {
    self.items = items
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readArray() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeArray(self) } }
}

private let fieldsOfArray = FieldTable([.required("items")])

extension JSONReader {
  mutating func readArray(tag: Swift.StaticString? = nil) -> Array? {
    guard var object = self.object(fieldsOfArray, tag: tag) else { return nil }
    var itemsValue: [String]?
    while nextField(&object) != nil { itemsValue = list { $0.readString() } }
    guard let itemsValue else { return nil }
    return Array(items: itemsValue)
  }
}

extension JSONWriter {
  mutating func writeArray(_ value: Array) {
    beginObject()
    writeArray(fieldsOf: value)
    endObject()
  }

  mutating func writeArray(fieldsOf value: Array) {
    key("items")
    list(value.items) { $0.writeString($1) }
  }
}

public enum Set: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case none_
  case some_
  case self_
  /// A value that the contract does not know yet, kept as it came.
  case unknown(Swift.String)

  public init(wireValue: Swift.String) {
    self = namesOfSet.index(of: wireValue).map { valuesOfSet[$0] } ?? .unknown(wireValue)
  }

  /// The text on the wire.
  public var wireValue: Swift.String {
    switch self {
    case .none_: "none"
    case .some_: "some"
    case .self_: "self"
    case .unknown(let wireValue): wireValue
    }
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSet() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSet(self) } }

  public init(from decoder: any Swift.Decoder) throws {
    self.init(wireValue: try decoder.singleValueContainer().decode(Swift.String.self))
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

private let namesOfSet = NameTable(["none", "some", "self"])
private let valuesOfSet: [Set] = [.none_, .some_, .self_]

extension JSONReader {
  mutating func readSet() -> Set? {
    switch openChoice(of: namesOfSet) {
    case .known(let index): valuesOfSet[index]
    case .unknown(let text): .unknown(text)
    case nil: nil
    }
  }
}

extension JSONWriter {
  mutating func writeSet(_ value: Set) { string(value.wireValue) }
}

public enum Error: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
  case `default` = "default"
  case init_ = "init"
  case allCases_ = "all_cases"
  case rawValue_ = "raw_value"
  case type = "type"
  case `in` = "in"
  case `protocol` = "protocol"

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readError() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeError(self) } }
}

private let namesOfError = NameTable(["default", "init", "all_cases", "raw_value", "type", "in", "protocol"])
private let valuesOfError: [Error] = [.`default`, .init_, .allCases_, .rawValue_, .type, .`in`, .`protocol`]

extension JSONReader {
  mutating func readError() -> Error? {
    choice(of: namesOfError).map { valuesOfError[$0] }
  }
}

extension JSONWriter {
  mutating func writeError(_ value: Error) { string(value.rawValue) }
}

public struct Data: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let bytes: Int32
  public let count: Presence<Swift.String>

  public init(bytes: Int32, count: Presence<Swift.String> = .absent) {
    self.bytes = bytes
    self.count = count
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeData(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case bytes
    case count
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.bytes = try container.decode((Int32).self, forKey: .bytes)
    self.count = try Presence(from: container, forKey: .count)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.bytes, forKey: .bytes)
    try self.count.encode(to: &container, forKey: .count)
  }
}

private let fieldsOfData = FieldTable([.required("bytes"), .optional("count")])

extension JSONReader {
  mutating func readData(tag: Swift.StaticString? = nil) -> Data? {
    guard var object = self.object(fieldsOfData, tag: tag) else { return nil }
    var bytesValue: Int32?
    var countValue: Swift.String??
    while let field = nextField(&object) {
      switch field {
      case 0: bytesValue = readInt32()
      default: countValue = orNull { $0.string() }
      }
    }
    guard let bytesValue else { return nil }
    return Data(bytes: bytesValue, count: Presence(countValue))
  }
}

extension JSONWriter {
  mutating func writeData(_ value: Data) {
    beginObject()
    writeData(fieldsOf: value)
    endObject()
  }

  mutating func writeData(fieldsOf value: Data) {
    key("bytes")
    writeInt32(value.bytes)
    switch value.count {
    case .absent: break
    case .null:
      key("count")
      null()
    case .value(let present):
      key("count")
      string(present)
    }
  }
}

public struct Codable: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let decoder: Swift.Bool
  public let encoder: Swift.Bool
  public let container: Swift.Bool?

  public init(decoder: Swift.Bool, encoder: Swift.Bool, container: Swift.Bool?) {
    self.decoder = decoder
    self.encoder = encoder
    self.container = container
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readCodable() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeCodable(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case decoder
    case encoder
    case container
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.decoder = try container.decode((Swift.Bool).self, forKey: .decoder)
    self.encoder = try container.decode((Swift.Bool).self, forKey: .encoder)
    self.container = try container.decode((Swift.Bool?).self, forKey: .container)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.decoder, forKey: .decoder)
    try container.encode(self.encoder, forKey: .encoder)
    try container.encode(self.container, forKey: .container)
  }
}

private let fieldsOfCodable = FieldTable([.required("decoder"), .required("encoder"), .required("container")])

extension JSONReader {
  mutating func readCodable(tag: Swift.StaticString? = nil) -> Codable? {
    guard var object = self.object(fieldsOfCodable, tag: tag) else { return nil }
    var decoderValue: Swift.Bool?
    var encoderValue: Swift.Bool?
    var containerValue: Swift.Bool??
    while let field = nextField(&object) {
      switch field {
      case 0: decoderValue = bool()
      case 1: encoderValue = bool()
      default: containerValue = orNull { $0.bool() }
      }
    }
    guard let decoderValue, let encoderValue, let containerValue else { return nil }
    return Codable(decoder: decoderValue, encoder: encoderValue, container: containerValue)
  }
}

extension JSONWriter {
  mutating func writeCodable(_ value: Codable) {
    beginObject()
    writeCodable(fieldsOf: value)
    endObject()
  }

  mutating func writeCodable(fieldsOf value: Codable) {
    key("decoder")
    bool(value.decoder)
    key("encoder")
    bool(value.encoder)
    key("container")
    orNull(value.container) { $0.bool($1) }
  }
}

public enum Result: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case success(Data)
  case failure(Codable)
  case container(Array)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readResult() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeResult(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "tag" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let tag = try container.decode(Swift.String.self, forKey: .tag)
    switch tag {
    case "success": self = .success(try Data(from: decoder))
    case "failure": self = .failure(try Codable(from: decoder))
    case "container": self = .container(try Array(from: decoder))
    default:
      throw Swift.DecodingError.dataCorruptedError(
        forKey: .tag, in: container, debugDescription: "The contract knows no such case.")
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .success(let value):
      try container.encode("success", forKey: .tag)
      try value.encode(to: encoder)
    case .failure(let value):
      try container.encode("failure", forKey: .tag)
      try value.encode(to: encoder)
    case .container(let value):
      try container.encode("container", forKey: .tag)
      try value.encode(to: encoder)
    }
  }
}

private let casesOfResult = NameTable(["success", "failure", "container"])

extension JSONReader {
  mutating func readResult() -> Result? {
    switch unionCase(tag: "tag", of: casesOfResult) {
    case 0: readData(tag: "tag").map(Result.success)
    case 1: readCodable(tag: "tag").map(Result.failure)
    case 2: readArray(tag: "tag").map(Result.container)
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writeResult(_ value: Result) {
    beginObject()
    key("tag")
    switch value {
    case .success(let value):
      string("success")
      writeData(fieldsOf: value)
    case .failure(let value):
      string("failure")
      writeCodable(fieldsOf: value)
    case .container(let value):
      string("container")
      writeArray(fieldsOf: value)
    }
    endObject()
  }
}

public struct Sendable: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSendable() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSendable(self) } }
}

private let fieldsOfSendable = FieldTable([])

extension JSONReader {
  mutating func readSendable() -> Sendable? {
    guard var object = self.object(fieldsOfSendable) else { return nil }
    while nextField(&object) != nil {}
    return Sendable()
  }
}

extension JSONWriter {
  mutating func writeSendable(_ value: Sendable) {
    beginObject()
    endObject()
  }
}

public struct UUID: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let uuid: BridgeUUID
  public let data: BridgeData
  public let json: JSONValue

  public init(uuid: BridgeUUID, data: BridgeData, json: JSONValue) {
    self.uuid = uuid
    self.data = data
    self.json = json
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readUUID() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeUUID(self) } }
}

private let fieldsOfUUID = FieldTable([.required("uuid"), .required("data"), .required("json")])

extension JSONReader {
  mutating func readUUID() -> UUID? {
    guard var object = self.object(fieldsOfUUID) else { return nil }
    var uuidValue: BridgeUUID?
    var dataValue: BridgeData?
    var jsonValue: JSONValue?
    while let field = nextField(&object) {
      switch field {
      case 0: uuidValue = uuid()
      case 1: dataValue = data()
      default: jsonValue = json()
      }
    }
    guard let uuidValue, let dataValue, let jsonValue else { return nil }
    return UUID(uuid: uuidValue, data: dataValue, json: jsonValue)
  }
}

extension JSONWriter {
  mutating func writeUUID(_ value: UUID) {
    beginObject()
    key("uuid")
    uuid(value.uuid)
    key("data")
    data(value.data)
    key("json")
    json(value.json)
    endObject()
  }
}

public typealias Foundations = Swift.String

private let patternOfFoundations = TextPattern("[^\"\\\\]*", [[.init([0, 33, 35, 91, 93, 55295, 57344, 1114111], 0, nil)]])

extension JSONReader {
  mutating func readFoundations() -> Foundations? { string(maxLength: 9, pattern: patternOfFoundations) }
}

extension JSONWriter {
  mutating func writeFoundations(_ value: Foundations) { string(value) }
}

public enum Map: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
  case data = "data"
  case uuid = "uuid"
  case json = "json"
  case map = "map"

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readMap() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeMap(self) } }
}

private let namesOfMap = NameTable(["data", "uuid", "json", "map"])
private let valuesOfMap: [Map] = [.data, .uuid, .json, .map]

extension JSONReader {
  mutating func readMap() -> Map? {
    choice(of: namesOfMap).map { valuesOfMap[$0] }
  }
}

extension JSONWriter {
  mutating func writeMap(_ value: Map) { string(value.rawValue) }
}

public struct Pattern: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let map: JSONMap<Data>
  public let pattern: JSONMap<JSONValue>
  public let string: JSONMap<UUID?>
  public let json: JSONMap<JSONMap<BridgeData>>

  public init(map: JSONMap<Data>, pattern: JSONMap<JSONValue>, string: JSONMap<UUID?>, json: JSONMap<JSONMap<BridgeData>>) {
    self.map = map
    self.pattern = pattern
    self.string = string
    self.json = json
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readPattern() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writePattern(self) } }
}

private let fieldsOfPattern = FieldTable([.required("map"), .required("pattern"), .required("string"), .required("json")])

extension JSONReader {
  mutating func readPattern() -> Pattern? {
    guard var object = self.object(fieldsOfPattern) else { return nil }
    var mapValue: JSONMap<Data>?
    var patternValue: JSONMap<JSONValue>?
    var stringValue: JSONMap<UUID?>?
    var jsonValue: JSONMap<JSONMap<BridgeData>>?
    while let field = nextField(&object) {
      switch field {
      case 0: mapValue = map { $0.readData() }
      case 1: patternValue = map { $0.json() }
      case 2: stringValue = map { $0.orNull { $0.readUUID() } }
      default: jsonValue = map { $0.map { $0.data() } }
      }
    }
    guard let mapValue, let patternValue, let stringValue, let jsonValue else { return nil }
    return Pattern(map: mapValue, pattern: patternValue, string: stringValue, json: jsonValue)
  }
}

extension JSONWriter {
  mutating func writePattern(_ value: Pattern) {
    beginObject()
    key("map")
    map(value.map) { $0.writeData($1) }
    key("pattern")
    map(value.pattern) { $0.json($1) }
    key("string")
    map(value.string) { $0.orNull($1) { $0.writeUUID($1) } }
    key("json")
    map(value.json) { $0.map($1) { $0.data($1) } }
    endObject()
  }
}

public struct Blobs: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let data: BridgeData
  public let uuid: BridgeUUID
  public let json: JSONValue
  public let map: JSONMap<Map>
  public let self_: Swift.String
  public let `default`: Swift.String
  public let bytes: [BridgeData]
  public let set: Set
  public let broken: BridgeData?

  public init(data: BridgeData = BridgeData([1]), uuid: BridgeUUID = BridgeUUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)), json: JSONValue = .object(["quoted \"": .string("\\(x)")]), map: JSONMap<Map> = ["a\\b": .uuid], self_: Swift.String = "aa", `default`: Swift.String = "b", bytes: [BridgeData] = [BridgeData([1]), BridgeData([])], set: Set = .self_, broken: BridgeData? = nil) {
    self.data = data
    self.uuid = uuid
    self.json = json
    self.map = map
    self.self_ = self_
    self.`default` = `default`
    self.bytes = bytes
    self.set = set
    self.broken = broken
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readBlobs() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeBlobs(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case data
    case uuid
    case json
    case map
    case self_ = "self"
    case `default` = "default"
    case bytes
    case set
    case broken
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.data = try container.decodeIfPresent(BridgeData.self, forKey: .data) ?? BridgeData([1])
    self.uuid = try container.decodeIfPresent(BridgeUUID.self, forKey: .uuid) ?? BridgeUUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2))
    self.json = try container.decodeIfPresent(JSONValue.self, forKey: .json) ?? .object(["quoted \"": .string("\\(x)")])
    self.map = try container.decodeIfPresent(JSONMap<Map>.self, forKey: .map) ?? ["a\\b": .uuid]
    self.self_ = try container.decodeIfPresent(Swift.String.self, forKey: .self_) ?? "aa"
    self.`default` = try container.decodeIfPresent(Swift.String.self, forKey: .`default`) ?? "b"
    self.bytes = try container.decodeIfPresent([BridgeData].self, forKey: .bytes) ?? [BridgeData([1]), BridgeData([])]
    self.set = try container.decodeIfPresent(Set.self, forKey: .set) ?? .self_
    self.broken = try container.decodeIfPresent(BridgeData.self, forKey: .broken)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.data, forKey: .data)
    try container.encode(self.uuid, forKey: .uuid)
    try container.encode(self.json, forKey: .json)
    try container.encode(self.map, forKey: .map)
    try container.encode(self.self_, forKey: .self_)
    try container.encode(self.`default`, forKey: .`default`)
    try container.encode(self.bytes, forKey: .bytes)
    try container.encode(self.set, forKey: .set)
    try container.encodeIfPresent(self.broken, forKey: .broken)
  }
}

private let fieldsOfBlobs = FieldTable([.optional("data"), .optional("uuid"), .optional("json"), .optional("map"), .optional("self"), .optional("default"), .optional("bytes"), .optional("set"), .optional("broken")])
private enum patternsOfBlobs {
  static let self_ = TextPattern("a*", [[.init([97, 97], 0, nil)]])
  static let `default` = TextPattern("[a-z]*", [[.init([97, 122], 0, nil)]])
}

extension JSONReader {
  mutating func readBlobs() -> Blobs? {
    guard var object = self.object(fieldsOfBlobs) else { return nil }
    var dataValue: BridgeData? = BridgeData([1])
    var uuidValue: BridgeUUID? = BridgeUUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2))
    var jsonValue: JSONValue? = .object(["quoted \"": .string("\\(x)")])
    var mapValue: JSONMap<Map>? = ["a\\b": .uuid]
    var self_Value: Swift.String? = "aa"
    var defaultValue: Swift.String? = "b"
    var bytesValue: [BridgeData]? = [BridgeData([1]), BridgeData([])]
    var setValue: Set? = .self_
    var brokenValue: BridgeData?
    while let field = nextField(&object) {
      switch field {
      case 0: dataValue = data()
      case 1: uuidValue = uuid()
      case 2: jsonValue = json()
      case 3: mapValue = map { $0.readMap() }
      case 4: self_Value = string(maxLength: 3, pattern: patternsOfBlobs.self_)
      case 5: defaultValue = string(maxLength: 3, pattern: patternsOfBlobs.`default`)
      case 6: bytesValue = list { $0.data() }
      case 7: setValue = readSet()
      default: brokenValue = data()
      }
    }
    guard let dataValue, let uuidValue, let jsonValue, let mapValue, let self_Value, let defaultValue, let bytesValue, let setValue else { return nil }
    return Blobs(data: dataValue, uuid: uuidValue, json: jsonValue, map: mapValue, self_: self_Value, default: defaultValue, bytes: bytesValue, set: setValue, broken: brokenValue)
  }
}

extension JSONWriter {
  mutating func writeBlobs(_ value: Blobs) {
    beginObject()
    key("data")
    data(value.data)
    key("uuid")
    uuid(value.uuid)
    key("json")
    json(value.json)
    key("map")
    map(value.map) { $0.writeMap($1) }
    key("self")
    string(value.self_)
    key("default")
    string(value.`default`)
    key("bytes")
    list(value.bytes) { $0.data($1) }
    key("set")
    writeSet(value.set)
    if let present = value.broken {
      key("broken")
      data(present)
    }
    endObject()
  }
}

public struct Date: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let date: CalendarDate
  public let timestamp: Timestamp
  public let calendarDate: CalendarDate

  public init(date: CalendarDate, timestamp: Timestamp, calendarDate: CalendarDate = CalendarDate(daysSince1970: 0)) {
    self.date = date
    self.timestamp = timestamp
    self.calendarDate = calendarDate
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readDate() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeDate(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case date
    case timestamp
    case calendarDate = "calendar_date"
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.date = try container.decode((CalendarDate).self, forKey: .date)
    self.timestamp = try container.decode((Timestamp).self, forKey: .timestamp)
    self.calendarDate = try container.decodeIfPresent(CalendarDate.self, forKey: .calendarDate) ?? CalendarDate(daysSince1970: 0)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.date, forKey: .date)
    try container.encode(self.timestamp, forKey: .timestamp)
    try container.encode(self.calendarDate, forKey: .calendarDate)
  }
}

private let fieldsOfDate = FieldTable([.required("date"), .required("timestamp"), .optional("calendar_date")])

extension JSONReader {
  mutating func readDate(tag: Swift.StaticString? = nil) -> Date? {
    guard var object = self.object(fieldsOfDate, tag: tag) else { return nil }
    var dateValue: CalendarDate?
    var timestampValue: Timestamp?
    var calendarDateValue: CalendarDate? = CalendarDate(daysSince1970: 0)
    while let field = nextField(&object) {
      switch field {
      case 0: dateValue = date()
      case 1: timestampValue = timestamp()
      default: calendarDateValue = date()
      }
    }
    guard let dateValue, let timestampValue, let calendarDateValue else { return nil }
    return Date(date: dateValue, timestamp: timestampValue, calendarDate: calendarDateValue)
  }
}

extension JSONWriter {
  mutating func writeDate(_ value: Date) {
    beginObject()
    writeDate(fieldsOf: value)
    endObject()
  }

  mutating func writeDate(fieldsOf value: Date) {
    key("date")
    date(value.date)
    key("timestamp")
    timestamp(value.timestamp)
    key("calendar_date")
    date(value.calendarDate)
  }
}

public struct Times: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let at: Timestamp
  public let dates: [Date]

  public init(at: Timestamp = Timestamp(microsecondsSince1970: 0), dates: [Date]) {
    self.at = at
    self.dates = dates
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTimes() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTimes(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case at
    case dates
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.at = try container.decodeIfPresent(Timestamp.self, forKey: .at) ?? Timestamp(microsecondsSince1970: 0)
    self.dates = try container.decode(([Date]).self, forKey: .dates)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.at, forKey: .at)
    try container.encode(self.dates, forKey: .dates)
  }
}

private let fieldsOfTimes = FieldTable([.optional("at"), .required("dates")])

extension JSONReader {
  mutating func readTimes(tag: Swift.StaticString? = nil) -> Times? {
    guard var object = self.object(fieldsOfTimes, tag: tag) else { return nil }
    var atValue: Timestamp? = Timestamp(microsecondsSince1970: 0)
    var datesValue: [Date]?
    while let field = nextField(&object) {
      switch field {
      case 0: atValue = timestamp()
      default: datesValue = list(unique: { $0.writeDate($1) }) { $0.readDate() }
      }
    }
    guard let atValue, let datesValue else { return nil }
    return Times(at: atValue, dates: datesValue)
  }
}

extension JSONWriter {
  mutating func writeTimes(_ value: Times) {
    beginObject()
    writeTimes(fieldsOf: value)
    endObject()
  }

  mutating func writeTimes(fieldsOf value: Times) {
    key("at")
    timestamp(value.at)
    key("dates")
    list(value.dates) { $0.writeDate($1) }
  }
}

public enum Case: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case fields(Array)
  case tag(Data)
  case name(Date)
  case map(Times)
  case members(Members)
  /// A case that the contract does not know yet, kept as it came: its tag, and what stands beside it.
  case unknown(tag: Swift.String, fields: JSONMap<JSONValue>)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readCase() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeCase(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "unknown" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let tag = try container.decode(Swift.String.self, forKey: .tag)
    switch tag {
    case "fields": self = .fields(try Array(from: decoder))
    case "tag": self = .tag(try Data(from: decoder))
    case "name": self = .name(try Date(from: decoder))
    case "map": self = .map(try Times(from: decoder))
    case "members": self = .members(try Members(from: decoder))
    default:
      self = .unknown(tag: tag, fields: try JSONMap(from: decoder).removing("unknown"))
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .fields(let value):
      try container.encode("fields", forKey: .tag)
      try value.encode(to: encoder)
    case .tag(let value):
      try container.encode("tag", forKey: .tag)
      try value.encode(to: encoder)
    case .name(let value):
      try container.encode("name", forKey: .tag)
      try value.encode(to: encoder)
    case .map(let value):
      try container.encode("map", forKey: .tag)
      try value.encode(to: encoder)
    case .members(let value):
      try container.encode("members", forKey: .tag)
      try value.encode(to: encoder)
    case .unknown(let tag, let fields):
      try container.encode(tag, forKey: .tag)
      try fields.removing("unknown").encode(to: encoder)
    }
  }
}

private let casesOfCase = NameTable(["fields", "tag", "name", "map", "members"])

extension JSONReader {
  mutating func readCase() -> Case? {
    switch openUnionCase(tag: "unknown", of: casesOfCase) {
    case .known(0): readArray(tag: "unknown").map(Case.fields)
    case .known(1): readData(tag: "unknown").map(Case.tag)
    case .known(2): readDate(tag: "unknown").map(Case.name)
    case .known(3): readTimes(tag: "unknown").map(Case.map)
    case .known(4): readMembers(tag: "unknown").map(Case.members)
    case .unknown(let name): map { $0.json() }.map { .unknown(tag: name, fields: $0.removing("unknown")) }
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writeCase(_ value: Case) {
    beginObject()
    key("unknown")
    switch value {
    case .fields(let value):
      string("fields")
      writeArray(fieldsOf: value)
    case .tag(let value):
      string("tag")
      writeData(fieldsOf: value)
    case .name(let value):
      string("name")
      writeDate(fieldsOf: value)
    case .map(let value):
      string("map")
      writeTimes(fieldsOf: value)
    case .members(let value):
      string("members")
      writeMembers(fieldsOf: value)
    case .unknown(let name, let fields):
      string(name)
      members(of: fields.removing("unknown"))
    }
    endObject()
  }
}

public indirect enum Picture: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case unknownPicture(UnknownPicture)
  /// A case that the contract does not know yet, kept as it came: its tag, and what stands beside it.
  case unknown(tag: Swift.String, fields: JSONMap<JSONValue>)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readPicture() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writePicture(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "unknown_case" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let tag = try container.decode(Swift.String.self, forKey: .tag)
    switch tag {
    case "unknown_picture": self = .unknownPicture(try UnknownPicture(from: decoder))
    default:
      self = .unknown(tag: tag, fields: try JSONMap(from: decoder).removing("unknown_case"))
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .unknownPicture(let value):
      try container.encode("unknown_picture", forKey: .tag)
      try value.encode(to: encoder)
    case .unknown(let tag, let fields):
      try container.encode(tag, forKey: .tag)
      try fields.removing("unknown_case").encode(to: encoder)
    }
  }
}

private let casesOfPicture = NameTable(["unknown_picture"])

extension JSONReader {
  mutating func readPicture() -> Picture? {
    switch openUnionCase(tag: "unknown_case", of: casesOfPicture) {
    case .known(0): readUnknownPicture(tag: "unknown_case").map(Picture.unknownPicture)
    case .unknown(let name): map { $0.json() }.map { .unknown(tag: name, fields: $0.removing("unknown_case")) }
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writePicture(_ value: Picture) {
    beginObject()
    key("unknown_case")
    switch value {
    case .unknownPicture(let value):
      string("unknown_picture")
      writeUnknownPicture(fieldsOf: value)
    case .unknown(let name, let fields):
      string(name)
      members(of: fields.removing("unknown_case"))
    }
    endObject()
  }
}

public struct UnknownPicture: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let unknown: Picture?
  public var picture: UnknownPicture? { pictureBox_?.value }
  fileprivate let pictureBox_: Boxed<UnknownPicture>?
  public let unknownPicture: [Picture]?

  public init(unknown: Picture? = nil, picture: UnknownPicture? = nil, unknownPicture: [Picture]? = nil) {
    self.unknown = unknown
    self.pictureBox_ = picture.map(Boxed.value)
    self.unknownPicture = unknownPicture
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readUnknownPicture() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeUnknownPicture(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case unknown
    case pictureBox_ = "picture"
    case unknownPicture = "unknown_picture"
  }
}

private let fieldsOfUnknownPicture = FieldTable([.optional("unknown"), .optional("picture"), .optional("unknown_picture")])

extension JSONReader {
  mutating func readUnknownPicture(tag: Swift.StaticString? = nil) -> UnknownPicture? {
    guard var object = self.object(fieldsOfUnknownPicture, tag: tag) else { return nil }
    var unknownValue: Picture?
    var pictureValue: UnknownPicture?
    var unknownPictureValue: [Picture]?
    while let field = nextField(&object) {
      switch field {
      case 0: unknownValue = readPicture()
      case 1: pictureValue = readUnknownPicture()
      default: unknownPictureValue = list { $0.readPicture() }
      }
    }
    return UnknownPicture(unknown: unknownValue, picture: pictureValue, unknownPicture: unknownPictureValue)
  }
}

extension JSONWriter {
  mutating func writeUnknownPicture(_ value: UnknownPicture) {
    beginObject()
    writeUnknownPicture(fieldsOf: value)
    endObject()
  }

  mutating func writeUnknownPicture(fieldsOf value: UnknownPicture) {
    if let present = value.unknown {
      key("unknown")
      writePicture(present)
    }
    if let present = value.pictureBox_?.value {
      key("picture")
      writeUnknownPicture(present)
    }
    if let present = value.unknownPicture {
      key("unknown_picture")
      list(present) { $0.writePicture($1) }
    }
  }
}

public typealias Text = Timestamp

extension JSONReader {
  mutating func readText() -> Text? { timestamp() }
}

extension JSONWriter {
  mutating func writeText(_ value: Text) { timestamp(value) }
}

public struct Lists: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let unique: [Case]?
  public let list: [Text]

  public init(unique: [Case]? = nil, list: [Text]) {
    self.unique = unique
    self.list = list
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readLists() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeLists(self) } }
}

private let fieldsOfLists = FieldTable([.optional("unique"), .required("list")])

extension JSONReader {
  mutating func readLists() -> Lists? {
    guard var object = self.object(fieldsOfLists) else { return nil }
    var uniqueValue: [Case]?
    var listValue: [Text]?
    while let field = nextField(&object) {
      switch field {
      case 0: uniqueValue = list(unique: { $0.writeCase($1) }) { $0.readCase() }
      default: listValue = list(unique: { $0.writeText($1) }) { $0.readText() }
      }
    }
    guard let listValue else { return nil }
    return Lists(unique: uniqueValue, list: listValue)
  }
}

extension JSONWriter {
  mutating func writeLists(_ value: Lists) {
    beginObject()
    if let present = value.unique {
      key("unique")
      list(present) { $0.writeCase($1) }
    }
    key("list")
    list(value.list) { $0.writeText($1) }
    endObject()
  }
}

public struct Mirror: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let customMirror_: Swift.String
  public let children: Swift.Bool
  /// Deprecated: "quoted" \(not interpolated)
  @available(*, deprecated, message: "\"quoted\" \\(not interpolated)")
  public var self_: Swift.String? { self_Stored_ }
  fileprivate let self_Stored_: Swift.String?
  /// Deprecated: */ } public
  @available(*, deprecated, message: "*/ } public")
  public var `default`: Presence<Swift.String> { defaultStored_ }
  fileprivate let defaultStored_: Presence<Swift.String>
  /// Deprecated: any
  @available(*, deprecated, message: "any")
  public var `in`: Mirror? { inBox_?.value }
  fileprivate let inBox_: Boxed<Mirror>?
  public let stored: [Lists]

  public init(customMirror_: Swift.String, children: Swift.Bool, self_: Swift.String? = nil, `default`: Presence<Swift.String> = .absent, `in`: Mirror? = nil, stored: [Lists]) {
    self.customMirror_ = customMirror_
    self.children = children
    self.self_Stored_ = self_
    self.defaultStored_ = `default`
    self.inBox_ = `in`.map(Boxed.value)
    self.stored = stored
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readMirror() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeMirror(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case customMirror_ = "custom_mirror"
    case children
    case self_Stored_ = "self"
    case defaultStored_ = "default"
    case inBox_ = "in"
    case stored
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.customMirror_ = try container.decode((Swift.String).self, forKey: .customMirror_)
    self.children = try container.decode((Swift.Bool).self, forKey: .children)
    self.self_Stored_ = try container.decodeIfPresent(Swift.String.self, forKey: .self_Stored_)
    self.defaultStored_ = try Presence(from: container, forKey: .defaultStored_)
    self.inBox_ = try container.decodeIfPresent(Boxed<Mirror>.self, forKey: .inBox_)
    self.stored = try container.decode(([Lists]).self, forKey: .stored)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.customMirror_, forKey: .customMirror_)
    try container.encode(self.children, forKey: .children)
    try container.encodeIfPresent(self.self_Stored_, forKey: .self_Stored_)
    try self.defaultStored_.encode(to: &container, forKey: .defaultStored_)
    try container.encodeIfPresent(self.inBox_, forKey: .inBox_)
    try container.encode(self.stored, forKey: .stored)
  }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: ["self_": self.self_Stored_ as Any, "in": self.inBox_?.value as Any, "stored": self.stored as Any], displayStyle: .struct)
  }
}

private let fieldsOfMirror = FieldTable([.required("custom_mirror"), .required("children"), .optional("self"), .optional("default"), .optional("in"), .required("stored")])

extension JSONReader {
  mutating func readMirror() -> Mirror? {
    guard var object = self.object(fieldsOfMirror) else { return nil }
    var customMirror_Value: Swift.String?
    var childrenValue: Swift.Bool?
    var self_Value: Swift.String?
    var defaultValue: Swift.String??
    var inValue: Mirror?
    var storedValue: [Lists]?
    while let field = nextField(&object) {
      switch field {
      case 0: customMirror_Value = string()
      case 1: childrenValue = bool()
      case 2: self_Value = string()
      case 3: defaultValue = orNull { $0.string() }
      case 4: inValue = readMirror()
      default: storedValue = list { $0.readLists() }
      }
    }
    guard let customMirror_Value, let childrenValue, let storedValue else { return nil }
    return Mirror(customMirror_: customMirror_Value, children: childrenValue, self_: self_Value, default: Presence(defaultValue), in: inValue, stored: storedValue)
  }
}

extension JSONWriter {
  mutating func writeMirror(_ value: Mirror) {
    beginObject()
    key("custom_mirror")
    string(value.customMirror_)
    key("children")
    bool(value.children)
    if let present = value.self_Stored_ {
      key("self")
      string(present)
    }
    switch value.defaultStored_ {
    case .absent: break
    case .null:
      key("default")
      null()
    case .value(let present):
      key("default")
      string(present)
    }
    if let present = value.inBox_?.value {
      key("in")
      writeMirror(present)
    }
    key("stored")
    list(value.stored) { $0.writeLists($1) }
    endObject()
  }
}

public struct Violations: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let list: Presence<[String]>
  public let of: Presence<JSONMap<Data>>

  public init(list: Presence<[String]> = .absent, of: Presence<JSONMap<Data>> = .absent) {
    self.list = list
    self.of = of
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readViolations() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeViolations(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case list
    case of
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.list = try Presence(from: container, forKey: .list)
    self.of = try Presence(from: container, forKey: .of)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try self.list.encode(to: &container, forKey: .list)
    try self.of.encode(to: &container, forKey: .of)
  }
}

private let fieldsOfViolations = FieldTable([.optional("list"), .optional("of")])

extension JSONReader {
  mutating func readViolations() -> Violations? {
    guard var object = self.object(fieldsOfViolations) else { return nil }
    var listValue: [String]??
    var ofValue: JSONMap<Data>??
    while let field = nextField(&object) {
      switch field {
      case 0: listValue = orNull { $0.list { $0.readString() } }
      default: ofValue = orNull { $0.map { $0.readData() } }
      }
    }
    return Violations(list: Presence(listValue), of: Presence(ofValue))
  }
}

extension JSONWriter {
  mutating func writeViolations(_ value: Violations) {
    beginObject()
    switch value.list {
    case .absent: break
    case .null:
      key("list")
      null()
    case .value(let present):
      key("list")
      list(present) { $0.writeString($1) }
    }
    switch value.of {
    case .absent: break
    case .null:
      key("of")
      null()
    case .value(let present):
      key("of")
      map(present) { $0.writeData($1) }
    }
    endObject()
  }
}

public struct Members: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let reader: Swift.String
  public let writer: Swift.String
  public let object: Swift.String
  public let field: Swift.String
  public let value: Swift.String
  public let present: Swift.String
  public let key: Swift.String
  public let string: Swift.String
  public let list: [Swift.String]?
  public let bool: Swift.Bool
  public let self_: Swift.String
  public let init_: Swift.String
  public let `default`: Presence<Swift.String>
  public let `inout`: Swift.String
  public let encoded_: Swift.String
  public let hashValue_: Swift.String
  public let stringValue_: Swift.String
  public let description: Swift.String
  public let json: Swift.String
  public let `class`: Swift.String
  public let aB: Swift.String
  public var next: Members? { nextBox_?.value }
  fileprivate let nextBox_: Boxed<Members>?

  public init(reader: Swift.String, writer: Swift.String, object: Swift.String, field: Swift.String, value: Swift.String, present: Swift.String, key: Swift.String, string: Swift.String, list: [Swift.String]? = nil, bool: Swift.Bool, self_: Swift.String, init_: Swift.String, `default`: Presence<Swift.String> = .absent, `inout`: Swift.String, encoded_: Swift.String, hashValue_: Swift.String, stringValue_: Swift.String, description: Swift.String, json: Swift.String, `class`: Swift.String, aB: Swift.String, next: Members? = nil) {
    self.reader = reader
    self.writer = writer
    self.object = object
    self.field = field
    self.value = value
    self.present = present
    self.key = key
    self.string = string
    self.list = list
    self.bool = bool
    self.self_ = self_
    self.init_ = init_
    self.`default` = `default`
    self.`inout` = `inout`
    self.encoded_ = encoded_
    self.hashValue_ = hashValue_
    self.stringValue_ = stringValue_
    self.description = description
    self.json = json
    self.`class` = `class`
    self.aB = aB
    self.nextBox_ = next.map(Boxed.value)
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readMembers() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeMembers(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case reader
    case writer
    case object
    case field
    case value
    case present
    case key
    case string
    case list
    case bool
    case self_ = "self"
    case init_ = "init"
    case `default` = "default"
    case `inout` = "inout"
    case encoded_ = "encoded"
    case hashValue_ = "hash_value"
    case stringValue_ = "string_value"
    case description
    case json
    case `class` = "Class"
    case aB = "a_b"
    case nextBox_ = "next"
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.reader = try container.decode((Swift.String).self, forKey: .reader)
    self.writer = try container.decode((Swift.String).self, forKey: .writer)
    self.object = try container.decode((Swift.String).self, forKey: .object)
    self.field = try container.decode((Swift.String).self, forKey: .field)
    self.value = try container.decode((Swift.String).self, forKey: .value)
    self.present = try container.decode((Swift.String).self, forKey: .present)
    self.key = try container.decode((Swift.String).self, forKey: .key)
    self.string = try container.decode((Swift.String).self, forKey: .string)
    self.list = try container.decodeIfPresent([Swift.String].self, forKey: .list)
    self.bool = try container.decode((Swift.Bool).self, forKey: .bool)
    self.self_ = try container.decode((Swift.String).self, forKey: .self_)
    self.init_ = try container.decode((Swift.String).self, forKey: .init_)
    self.`default` = try Presence(from: container, forKey: .`default`)
    self.`inout` = try container.decode((Swift.String).self, forKey: .`inout`)
    self.encoded_ = try container.decode((Swift.String).self, forKey: .encoded_)
    self.hashValue_ = try container.decode((Swift.String).self, forKey: .hashValue_)
    self.stringValue_ = try container.decode((Swift.String).self, forKey: .stringValue_)
    self.description = try container.decode((Swift.String).self, forKey: .description)
    self.json = try container.decode((Swift.String).self, forKey: .json)
    self.`class` = try container.decode((Swift.String).self, forKey: .`class`)
    self.aB = try container.decode((Swift.String).self, forKey: .aB)
    self.nextBox_ = try container.decodeIfPresent(Boxed<Members>.self, forKey: .nextBox_)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.reader, forKey: .reader)
    try container.encode(self.writer, forKey: .writer)
    try container.encode(self.object, forKey: .object)
    try container.encode(self.field, forKey: .field)
    try container.encode(self.value, forKey: .value)
    try container.encode(self.present, forKey: .present)
    try container.encode(self.key, forKey: .key)
    try container.encode(self.string, forKey: .string)
    try container.encodeIfPresent(self.list, forKey: .list)
    try container.encode(self.bool, forKey: .bool)
    try container.encode(self.self_, forKey: .self_)
    try container.encode(self.init_, forKey: .init_)
    try self.`default`.encode(to: &container, forKey: .`default`)
    try container.encode(self.`inout`, forKey: .`inout`)
    try container.encode(self.encoded_, forKey: .encoded_)
    try container.encode(self.hashValue_, forKey: .hashValue_)
    try container.encode(self.stringValue_, forKey: .stringValue_)
    try container.encode(self.description, forKey: .description)
    try container.encode(self.json, forKey: .json)
    try container.encode(self.`class`, forKey: .`class`)
    try container.encode(self.aB, forKey: .aB)
    try container.encodeIfPresent(self.nextBox_, forKey: .nextBox_)
  }
}

private let fieldsOfMembers = FieldTable([.required("reader"), .required("writer"), .required("object"), .required("field"), .required("value"), .required("present"), .required("key"), .required("string"), .optional("list"), .required("bool"), .required("self"), .required("init"), .optional("default"), .required("inout"), .required("encoded"), .required("hash_value"), .required("string_value"), .required("description"), .required("json"), .required("Class"), .required("a_b"), .optional("next")])

extension JSONReader {
  mutating func readMembers(tag: Swift.StaticString? = nil) -> Members? {
    guard var object = self.object(fieldsOfMembers, tag: tag) else { return nil }
    var readerValue: Swift.String?
    var writerValue: Swift.String?
    var objectValue: Swift.String?
    var fieldValue: Swift.String?
    var valueValue: Swift.String?
    var presentValue: Swift.String?
    var keyValue: Swift.String?
    var stringValue: Swift.String?
    var listValue: [Swift.String]?
    var boolValue: Swift.Bool?
    var self_Value: Swift.String?
    var init_Value: Swift.String?
    var defaultValue: Swift.String??
    var inoutValue: Swift.String?
    var encoded_Value: Swift.String?
    var hashValue_Value: Swift.String?
    var stringValue_Value: Swift.String?
    var descriptionValue: Swift.String?
    var jsonValue: Swift.String?
    var classValue: Swift.String?
    var aBValue: Swift.String?
    var nextValue: Members?
    while let field = nextField(&object) {
      switch field {
      case 0: readerValue = string()
      case 1: writerValue = string()
      case 2: objectValue = string()
      case 3: fieldValue = string()
      case 4: valueValue = string()
      case 5: presentValue = string()
      case 6: keyValue = string()
      case 7: stringValue = string()
      case 8: listValue = list { $0.string() }
      case 9: boolValue = bool()
      case 10: self_Value = string()
      case 11: init_Value = string()
      case 12: defaultValue = orNull { $0.string() }
      case 13: inoutValue = string()
      case 14: encoded_Value = string()
      case 15: hashValue_Value = string()
      case 16: stringValue_Value = string()
      case 17: descriptionValue = string()
      case 18: jsonValue = string()
      case 19: classValue = string()
      case 20: aBValue = string()
      default: nextValue = readMembers()
      }
    }
    guard let readerValue, let writerValue, let objectValue, let fieldValue, let valueValue, let presentValue, let keyValue, let stringValue, let boolValue, let self_Value, let init_Value, let inoutValue, let encoded_Value, let hashValue_Value, let stringValue_Value, let descriptionValue, let jsonValue, let classValue, let aBValue else { return nil }
    return Members(reader: readerValue, writer: writerValue, object: objectValue, field: fieldValue, value: valueValue, present: presentValue, key: keyValue, string: stringValue, list: listValue, bool: boolValue, self_: self_Value, init_: init_Value, default: Presence(defaultValue), `inout`: inoutValue, encoded_: encoded_Value, hashValue_: hashValue_Value, stringValue_: stringValue_Value, description: descriptionValue, json: jsonValue, class: classValue, aB: aBValue, next: nextValue)
  }
}

extension JSONWriter {
  mutating func writeMembers(_ value: Members) {
    beginObject()
    writeMembers(fieldsOf: value)
    endObject()
  }

  mutating func writeMembers(fieldsOf value: Members) {
    key("reader")
    string(value.reader)
    key("writer")
    string(value.writer)
    key("object")
    string(value.object)
    key("field")
    string(value.field)
    key("value")
    string(value.value)
    key("present")
    string(value.present)
    key("key")
    string(value.key)
    key("string")
    string(value.string)
    if let present = value.list {
      key("list")
      list(present) { $0.string($1) }
    }
    key("bool")
    bool(value.bool)
    key("self")
    string(value.self_)
    key("init")
    string(value.init_)
    switch value.`default` {
    case .absent: break
    case .null:
      key("default")
      null()
    case .value(let present):
      key("default")
      string(present)
    }
    key("inout")
    string(value.`inout`)
    key("encoded")
    string(value.encoded_)
    key("hash_value")
    string(value.hashValue_)
    key("string_value")
    string(value.stringValue_)
    key("description")
    string(value.description)
    key("json")
    string(value.json)
    key("Class")
    string(value.`class`)
    key("a_b")
    string(value.aB)
    if let present = value.nextBox_?.value {
      key("next")
      writeMembers(present)
    }
  }
}
