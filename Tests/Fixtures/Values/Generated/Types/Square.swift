// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// Another case of a union.
public struct Square: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let side: Small
  public let label: Swift.String?

  public init(side: Small, label: Swift.String? = nil) {
    self.side = side
    self.label = label
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSquare() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSquare(self) } }
}

private let fieldsOfSquare = FieldTable([.required("side"), .optional("label")])

extension JSONReader {
  mutating func readSquare(tag: Swift.StaticString? = nil) -> Square? {
    guard var object = self.object(fieldsOfSquare, tag: tag) else { return nil }
    var sideValue: Small?
    var labelValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: sideValue = readSmall()
      default: labelValue = string()
      }
    }
    guard let sideValue else { return nil }
    return Square(side: sideValue, label: labelValue)
  }
}

extension JSONWriter {
  mutating func writeSquare(_ value: Square) {
    beginObject()
    writeSquare(fieldsOf: value)
    endObject()
  }

  mutating func writeSquare(fieldsOf value: Square) {
    key("side")
    writeSmall(value.side)
    if let present = value.label {
      key("label")
      string(present)
    }
  }
}
