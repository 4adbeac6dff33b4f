// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// Plain text as copied.
public struct TextFragment: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The text. Only white space is refused by the handler.
  public let text: Swift.String

  public init(text: Swift.String) {
    self.text = text
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTextFragment() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTextFragment(self) } }
}

private let fieldsOfTextFragment = FieldTable([.required("text")])

extension JSONReader {
  mutating func readTextFragment(tag: Swift.StaticString? = nil) -> TextFragment? {
    guard var object = self.object(fieldsOfTextFragment, tag: tag) else { return nil }
    var textValue: Swift.String?
    while nextField(&object) != nil { textValue = string(maxBytes: 1_000_000) }
    guard let textValue else { return nil }
    return TextFragment(text: textValue)
  }
}

extension JSONWriter {
  mutating func writeTextFragment(_ value: TextFragment) {
    beginObject()
    writeTextFragment(fieldsOf: value)
    endObject()
  }

  mutating func writeTextFragment(fieldsOf value: TextFragment) {
    key("text")
    string(value.text)
  }
}
