// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct Data: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let bytes: Int32
  public let count: Presence<Swift.String>

  public init(bytes: Int32, count: Presence<Swift.String> = .absent) {
    self.bytes = bytes
    self.count = count
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeData(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case bytes
    case count
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.bytes = try container.decode((Int32).self, forKey: .bytes)
    self.count = try Presence(from: container, forKey: .count)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.bytes, forKey: .bytes)
    try self.count.encode(to: &container, forKey: .count)
  }
}

private let fieldsOfData = FieldTable([.required("bytes"), .optional("count")])

extension JSONReader {
  mutating func readData(tag: Swift.StaticString? = nil) -> Data? {
    guard var object = self.object(fieldsOfData, tag: tag) else { return nil }
    var bytesValue: Int32?
    var countValue: Swift.String??
    while let field = nextField(&object) {
      switch field {
      case 0: bytesValue = readInt32()
      default: countValue = orNull { $0.string() }
      }
    }
    guard let bytesValue else { return nil }
    return Data(bytes: bytesValue, count: Presence(countValue))
  }
}

extension JSONWriter {
  mutating func writeData(_ value: Data) {
    beginObject()
    writeData(fieldsOf: value)
    endObject()
  }

  mutating func writeData(fieldsOf value: Data) {
    key("bytes")
    writeInt32(value.bytes)
    switch value.count {
    case .absent: break
    case .null:
      key("count")
      null()
    case .value(let present):
      key("count")
      string(present)
    }
  }
}
