// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

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
