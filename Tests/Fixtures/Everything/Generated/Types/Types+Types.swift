// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

public typealias String = Swift.String

private let patternOfString = TextPattern("[a-z][a-z0-9_-]*", [[.init([97, 122], 1, 1), .init([45, 45, 48, 57, 95, 95, 97, 122], 0, nil)]])

extension JSONReader {
  mutating func readString() -> String? { string(minLength: 1, maxLength: 12, pattern: patternOfString) }
}

extension JSONWriter {
  mutating func writeString(_ value: String) { string(value) }
}

public typealias Int64 = Swift.Int32

extension JSONReader {
  mutating func readInt64() -> Int64? { int32(min: -5, max: 5) }
}

extension JSONWriter {
  mutating func writeInt64(_ value: Int64) { int32(value) }
}

public enum Date: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Itself.
  case self_ = "self"
  case type = "type/of"
  case `default` = "no & yes"
  case none_ = "2+2"

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readDate() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeDate(self) } }
}

private let namesOfDate = NameTable(["self", "type/of", "no & yes", "2+2"])
private let valuesOfDate: [Date] = [.self_, .type, .`default`, .none_]

extension JSONReader {
  mutating func readDate() -> Date? {
    choice(of: namesOfDate).map { valuesOfDate[$0] }
  }
}

extension JSONWriter {
  mutating func writeDate(_ value: Date) { string(value.rawValue) }
}

public enum Json: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case init_
  case some_
  case data
  /// A value that the contract does not know yet, kept as it came.
  case unknown(Swift.String)

  public init(wireValue: Swift.String) {
    self = namesOfJson.index(of: wireValue).map { valuesOfJson[$0] } ?? .unknown(wireValue)
  }

  /// The text on the wire.
  public var wireValue: Swift.String {
    switch self {
    case .init_: "init"
    case .some_: "some"
    case .data: "data"
    case .unknown(let wireValue): wireValue
    }
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readJson() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeJson(self) } }

  public init(from decoder: any Swift.Decoder) throws {
    self.init(wireValue: try decoder.singleValueContainer().decode(Swift.String.self))
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

private let namesOfJson = NameTable(["init", "some", "data"])
private let valuesOfJson: [Json] = [.init_, .some_, .data]

extension JSONReader {
  mutating func readJson() -> Json? {
    switch openChoice(of: namesOfJson) {
    case .known(let index): valuesOfJson[index]
    case .unknown(let text): .unknown(text)
    case nil: nil
    }
  }
}

extension JSONWriter {
  mutating func writeJson(_ value: Json) { string(value.wireValue) }
}

public struct Data: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let at: Timestamp
  public let date: Presence<CalendarDate>
  public let token: Swift.String?

  public init(at: Timestamp, date: Presence<CalendarDate> = .absent, token: Swift.String? = nil) {
    self.at = at
    self.date = date
    self.token = token
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeData(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case at
    case date
    case token
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.at = try container.decode((Timestamp).self, forKey: .at)
    self.date = try Presence(from: container, forKey: .date)
    self.token = try container.decodeIfPresent(Swift.String.self, forKey: .token)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.at, forKey: .at)
    try self.date.encode(to: &container, forKey: .date)
    try container.encodeIfPresent(self.token, forKey: .token)
  }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: ["at": self.at as Any, "date": self.date as Any], displayStyle: .struct)
  }
}

private let fieldsOfData = FieldTable([.required("at"), .optional("date"), .optional("token")])

extension JSONReader {
  mutating func readData(tag: Swift.StaticString? = nil) -> Data? {
    guard var object = self.object(fieldsOfData, tag: tag) else { return nil }
    var atValue: Timestamp?
    var dateValue: CalendarDate??
    var tokenValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: atValue = timestamp()
      case 1: dateValue = orNull { $0.date() }
      default: tokenValue = string(maxLength: 20)
      }
    }
    guard let atValue else { return nil }
    return Data(at: atValue, date: Presence(dateValue), token: tokenValue)
  }
}

extension JSONWriter {
  mutating func writeData(_ value: Data) {
    beginObject()
    writeData(fieldsOf: value)
    endObject()
  }

  mutating func writeData(fieldsOf value: Data) {
    key("at")
    timestamp(value.at)
    switch value.date {
    case .absent: break
    case .null:
      key("date")
      null()
    case .value(let present):
      key("date")
      date(present)
    }
    if let present = value.token {
      key("token")
      string(present)
    }
  }
}

public struct Error: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let on: CalendarDate
  public let at: Timestamp
  public let secret: BridgeData?

  public init(on: CalendarDate, at: Timestamp = Timestamp(microsecondsSince1970: 946_684_800_000_000), secret: BridgeData? = nil) {
    self.on = on
    self.at = at
    self.secret = secret
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readError() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeError(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case on
    case at
    case secret
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.on = try container.decode((CalendarDate).self, forKey: .on)
    self.at = try container.decodeIfPresent(Timestamp.self, forKey: .at) ?? Timestamp(microsecondsSince1970: 946_684_800_000_000)
    self.secret = try container.decodeIfPresent(BridgeData.self, forKey: .secret)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.on, forKey: .on)
    try container.encode(self.at, forKey: .at)
    try container.encodeIfPresent(self.secret, forKey: .secret)
  }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: ["on": self.on as Any, "at": self.at as Any], displayStyle: .struct)
  }
}

private let fieldsOfError = FieldTable([.required("on"), .optional("at"), .optional("secret")])

extension JSONReader {
  mutating func readError(tag: Swift.StaticString? = nil) -> Error? {
    guard var object = self.object(fieldsOfError, tag: tag) else { return nil }
    var onValue: CalendarDate?
    var atValue: Timestamp? = Timestamp(microsecondsSince1970: 946_684_800_000_000)
    var secretValue: BridgeData?
    while let field = nextField(&object) {
      switch field {
      case 0: onValue = date()
      case 1: atValue = timestamp()
      default: secretValue = data(maxBytes: 8)
      }
    }
    guard let onValue, let atValue else { return nil }
    return Error(on: onValue, at: atValue, secret: secretValue)
  }
}

extension JSONWriter {
  mutating func writeError(_ value: Error) {
    beginObject()
    writeError(fieldsOf: value)
    endObject()
  }

  mutating func writeError(fieldsOf value: Error) {
    key("on")
    date(value.on)
    key("at")
    timestamp(value.at)
    if let present = value.secret {
      key("secret")
      data(present)
    }
  }
}

public enum Result: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case some_(Data)
  case none_(Error)
  /// A case that the contract does not know yet, kept as it came: its tag, and what stands beside it.
  case unknown(tag: Swift.String, fields: JSONMap<JSONValue>)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readResult() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeResult(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "case" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let tag = try container.decode(Swift.String.self, forKey: .tag)
    switch tag {
    case "some": self = .some_(try Data(from: decoder))
    case "none": self = .none_(try Error(from: decoder))
    default:
      self = .unknown(tag: tag, fields: try JSONMap(from: decoder).removing("case"))
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .some_(let value):
      try container.encode("some", forKey: .tag)
      try value.encode(to: encoder)
    case .none_(let value):
      try container.encode("none", forKey: .tag)
      try value.encode(to: encoder)
    case .unknown(let tag, let fields):
      try container.encode(tag, forKey: .tag)
      try fields.removing("case").encode(to: encoder)
    }
  }
}

private let casesOfResult = NameTable(["some", "none"])

extension JSONReader {
  mutating func readResult() -> Result? {
    switch openUnionCase(tag: "case", of: casesOfResult) {
    case .known(0): readData(tag: "case").map(Result.some_)
    case .known(1): readError(tag: "case").map(Result.none_)
    case .unknown(let name): map { $0.json() }.map { .unknown(tag: name, fields: $0.removing("case")) }
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writeResult(_ value: Result) {
    beginObject()
    key("case")
    switch value {
    case .some_(let value):
      string("some")
      writeData(fieldsOf: value)
    case .none_(let value):
      string("none")
      writeError(fieldsOf: value)
    case .unknown(let name, let fields):
      string(name)
      members(of: fields.removing("case"))
    }
    endObject()
  }
}

public enum Set: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case self_(Error)
  case init_(Data)
  /// A case that the contract does not know yet, kept as it came: its tag, and what stands beside it.
  case unknown(tag: Swift.String, fields: JSONMap<JSONValue>)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSet() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSet(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "Type" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let tag = try container.decode(Swift.String.self, forKey: .tag)
    switch tag {
    case "self": self = .self_(try Error(from: decoder))
    case "init": self = .init_(try Data(from: decoder))
    default:
      self = .unknown(tag: tag, fields: try JSONMap(from: decoder).removing("Type"))
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .self_(let value):
      try container.encode("self", forKey: .tag)
      try value.encode(to: encoder)
    case .init_(let value):
      try container.encode("init", forKey: .tag)
      try value.encode(to: encoder)
    case .unknown(let tag, let fields):
      try container.encode(tag, forKey: .tag)
      try fields.removing("Type").encode(to: encoder)
    }
  }
}

private let casesOfSet = NameTable(["self", "init"])

extension JSONReader {
  mutating func readSet() -> Set? {
    switch openUnionCase(tag: "Type", of: casesOfSet) {
    case .known(0): readError(tag: "Type").map(Set.self_)
    case .known(1): readData(tag: "Type").map(Set.init_)
    case .unknown(let name): map { $0.json() }.map { .unknown(tag: name, fields: $0.removing("Type")) }
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writeSet(_ value: Set) {
    beginObject()
    key("Type")
    switch value {
    case .self_(let value):
      string("self")
      writeError(fieldsOf: value)
    case .init_(let value):
      string("init")
      writeData(fieldsOf: value)
    case .unknown(let name, let fields):
      string(name)
      members(of: fields.removing("Type"))
    }
    endObject()
  }
}
