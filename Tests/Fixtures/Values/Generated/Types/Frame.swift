// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A case that holds the union itself.
public struct Frame: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let inner: Shape

  public init(inner: Shape) {
    self.inner = inner
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readFrame() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeFrame(self) } }
}

private let fieldsOfFrame = FieldTable([.required("inner")])

extension JSONReader {
  mutating func readFrame(tag: Swift.StaticString? = nil) -> Frame? {
    guard var object = self.object(fieldsOfFrame, tag: tag) else { return nil }
    var innerValue: Shape?
    while nextField(&object) != nil { innerValue = readShape() }
    guard let innerValue else { return nil }
    return Frame(inner: innerValue)
  }
}

extension JSONWriter {
  mutating func writeFrame(_ value: Frame) {
    beginObject()
    writeFrame(fieldsOf: value)
    endObject()
  }

  mutating func writeFrame(fieldsOf value: Frame) {
    key("inner")
    writeShape(value.inner)
  }
}
