// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

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
  private let nextBox_: Boxed<Members>?

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
  mutating func readMembers() -> Members? {
    guard var object = self.object(fieldsOfMembers) else { return nil }
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
    if let present = value.next {
      key("next")
      writeMembers(present)
    }
    endObject()
  }
}
