// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A closed set.
public enum Level: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
  case low = "low"
  case high = "high"

  /// The strict door: what breaks RFC 8259 or the contract is refused. `Codable` follows the decoder's own rules.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readLevel() }
  }

  /// The value as JSON, in the contract's order of fields.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeLevel(self) } }
}

private let namesOfLevel = NameTable(["low", "high"])
private let valuesOfLevel: [Level] = [.low, .high]

extension JSONReader {
  mutating func readLevel() -> Level? {
    choice(of: namesOfLevel).map { valuesOfLevel[$0] }
  }
}

extension JSONWriter {
  mutating func writeLevel(_ value: Level) { string(value.rawValue) }
}
