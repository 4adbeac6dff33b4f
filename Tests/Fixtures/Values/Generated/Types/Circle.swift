// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A case of a union.
public struct Circle: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let radius: Swift.Double

  public init(radius: Swift.Double) {
    self.radius = radius
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readCircle() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeCircle(self) } }
}

private let fieldsOfCircle = FieldTable([.required("radius")])

extension JSONReader {
  mutating func readCircle(tag: Swift.StaticString? = nil) -> Circle? {
    guard var object = self.object(fieldsOfCircle, tag: tag) else { return nil }
    var radiusValue: Swift.Double?
    while nextField(&object) != nil { radiusValue = float64(min: 0.0) }
    guard let radiusValue else { return nil }
    return Circle(radius: radiusValue)
  }
}

extension JSONWriter {
  mutating func writeCircle(_ value: Circle) {
    beginObject()
    writeCircle(fieldsOf: value)
    endObject()
  }

  mutating func writeCircle(fieldsOf value: Circle) {
    key("radius")
    float64(value.radius)
  }
}
