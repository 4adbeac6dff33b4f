// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct SourceData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSourceData() }
  }

  /// As JSON.
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
    endObject()
  }
}
