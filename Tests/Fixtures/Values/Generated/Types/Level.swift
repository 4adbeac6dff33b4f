// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A closed set.
public enum Level: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
  case low = "low"
  case high = "high"

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readLevel() }
  }

  /// As JSON.
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
