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
