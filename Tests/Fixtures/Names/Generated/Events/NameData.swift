// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct NameData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let channel: Swift.String

  public init(channel: Swift.String) {
    self.channel = channel
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readNameData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeNameData(self) } }
}

private let fieldsOfNameData = FieldTable([.required("channel")])

extension JSONReader {
  mutating func readNameData() -> NameData? {
    guard var object = self.object(fieldsOfNameData) else { return nil }
    var channelValue: Swift.String?
    while nextField(&object) != nil { channelValue = string() }
    guard let channelValue else { return nil }
    return NameData(channel: channelValue)
  }
}

extension JSONWriter {
  mutating func writeNameData(_ value: NameData) {
    beginObject()
    key("channel")
    string(value.channel)
    endObject()
  }
}
