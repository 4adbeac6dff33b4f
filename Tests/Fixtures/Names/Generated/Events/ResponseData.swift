// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct ResponseData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let data: Data

  public init(data: Data) {
    self.data = data
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readResponseData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeResponseData(self) } }
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
    key("data")
    writeData(value.data)
    endObject()
  }
}
