// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct Array: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let items: [String]

  public init(items: [String]) {
    self.items = items
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readArray() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeArray(self) } }
}

private let fieldsOfArray = FieldTable([.required("items")])

extension JSONReader {
  mutating func readArray(tag: Swift.StaticString? = nil) -> Array? {
    guard var object = self.object(fieldsOfArray, tag: tag) else { return nil }
    var itemsValue: [String]?
    while nextField(&object) != nil { itemsValue = list { $0.readString() } }
    guard let itemsValue else { return nil }
    return Array(items: itemsValue)
  }
}

extension JSONWriter {
  mutating func writeArray(_ value: Array) {
    beginObject()
    writeArray(fieldsOf: value)
    endObject()
  }

  mutating func writeArray(fieldsOf value: Array) {
    key("items")
    list(value.items) { $0.writeString($1) }
  }
}
