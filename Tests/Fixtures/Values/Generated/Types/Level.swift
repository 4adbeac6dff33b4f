// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A closed set.
public enum Level: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
  case low = "low"
  case high = "high"

  /// The strict door: refuses what breaks RFC 8259 or the contract, which `Codable` leaves to its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readLevel() }
  }

  /// JSON with the fields in the contract's order.
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
