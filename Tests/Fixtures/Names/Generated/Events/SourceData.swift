// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct SourceData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door: what breaks RFC 8259 or the contract is refused. `Codable` follows the decoder's own rules.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSourceData() }
  }

  /// The value as JSON, in the contract's order of fields.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSourceData(self) } }
}

private let fieldsOfSourceData = FieldTable([])

extension JSONReader {
  mutating func readSourceData() -> SourceData? {
    guard var object = self.object(fieldsOfSourceData) else { return nil }
    while nextField(&object) != nil {}
    return SourceData()
  }
}

extension JSONWriter {
  mutating func writeSourceData(_ value: SourceData) {
    beginObject()
    writeSourceData(fieldsOf: value)
    endObject()
  }

  mutating func writeSourceData(fieldsOf value: SourceData) {
  }
}
