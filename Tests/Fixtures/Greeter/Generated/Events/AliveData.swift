// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

public struct AliveData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readAliveData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeAliveData(self) } }
}

private let fieldsOfAliveData = FieldTable([])

extension JSONReader {
  mutating func readAliveData() -> AliveData? {
    guard var object = self.object(fieldsOfAliveData) else { return nil }
    while nextField(&object) != nil {}
    return AliveData()
  }
}

extension JSONWriter {
  mutating func writeAliveData(_ value: AliveData) {
    beginObject()
    endObject()
  }
}
