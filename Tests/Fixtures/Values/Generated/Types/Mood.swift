// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A set that will grow.
public enum Mood: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case calm
  case veryBusy
  /// A value that the contract does not know yet, kept as it came.
  case unknown(Swift.String)

  public init(wireValue: Swift.String) {
    self = namesOfMood.index(of: wireValue).map { valuesOfMood[$0] } ?? .unknown(wireValue)
  }

  /// The text on the wire.
  public var wireValue: Swift.String {
    switch self {
    case .calm: "calm"
    case .veryBusy: "very busy"
    case .unknown(let wireValue): wireValue
    }
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readMood() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeMood(self) } }

  public init(from decoder: any Swift.Decoder) throws {
    self.init(wireValue: try decoder.singleValueContainer().decode(Swift.String.self))
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

private let namesOfMood = NameTable(["calm", "very busy"])
private let valuesOfMood: [Mood] = [.calm, .veryBusy]

extension JSONReader {
  mutating func readMood() -> Mood? {
    switch openChoice(of: namesOfMood) {
    case .known(let index): valuesOfMood[index]
    case .unknown(let text): .unknown(text)
    case nil: nil
    }
  }
}

extension JSONWriter {
  mutating func writeMood(_ value: Mood) { string(value.wireValue) }
}
