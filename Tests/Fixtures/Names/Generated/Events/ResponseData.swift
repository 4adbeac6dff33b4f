// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct ResponseData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let data: Data

  public init(data: Data) {
    self.data = data
  }

  /// The strict door: what breaks RFC 8259 or the contract is refused. `Codable` follows the decoder's own rules.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readResponseData() }
  }

  /// The value as JSON, in the contract's order of fields.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeResponseData(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case data
  }
}

private let fieldsOfResponseData = FieldTable([.required("data")])

extension JSONReader {
  mutating func readResponseData() -> ResponseData? {
    guard var object = self.object(fieldsOfResponseData) else { return nil }
    var dataValue: Data?
    while nextField(&object) != nil { dataValue = readData() }
    guard let dataValue else { return nil }
    return ResponseData(data: dataValue)
  }
}

extension JSONWriter {
  mutating func writeResponseData(_ value: ResponseData) {
    beginObject()
    writeResponseData(fieldsOf: value)
    endObject()
  }

  mutating func writeResponseData(fieldsOf value: ResponseData) {
    key("data")
    writeData(value.data)
  }
}
