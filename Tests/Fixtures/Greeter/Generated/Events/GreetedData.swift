// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

public struct GreetedData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let name: Swift.String

  public init(name: Swift.String) {
    self.name = name
  }

  /// The strict door: what breaks RFC 8259 or the contract is refused. `Codable` follows the decoder's own rules.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readGreetedData() }
  }

  /// The value as JSON, in the contract's order of fields.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeGreetedData(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case name
  }
}

private let fieldsOfGreetedData = FieldTable([.required("name")])

extension JSONReader {
  mutating func readGreetedData() -> GreetedData? {
    guard var object = self.object(fieldsOfGreetedData) else { return nil }
    var nameValue: Swift.String?
    while nextField(&object) != nil { nameValue = string() }
    guard let nameValue else { return nil }
    return GreetedData(name: nameValue)
  }
}

extension JSONWriter {
  mutating func writeGreetedData(_ value: GreetedData) {
    beginObject()
    writeGreetedData(fieldsOf: value)
    endObject()
  }

  mutating func writeGreetedData(fieldsOf value: GreetedData) {
    key("name")
    string(value.name)
  }
}
