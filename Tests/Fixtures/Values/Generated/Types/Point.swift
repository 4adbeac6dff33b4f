// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// Refuses what it does not know.
public struct Point: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let x: Swift.Int32
  public let y: Swift.Int64

  public init(x: Swift.Int32, y: Swift.Int64) {
    self.x = x
    self.y = y
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readPoint() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writePoint(self) } }
}

private let fieldsOfPoint = FieldTable([.required("x"), .required("y")], rejectsUnknown: true)

extension JSONReader {
  mutating func readPoint() -> Point? {
    guard var object = self.object(fieldsOfPoint) else { return nil }
    var xValue: Swift.Int32?
    var yValue: Swift.Int64?
    while let field = nextField(&object) {
      switch field {
      case 0: xValue = int32()
      default: yValue = int64()
      }
    }
    guard let xValue, let yValue else { return nil }
    return Point(x: xValue, y: yValue)
  }
}

extension JSONWriter {
  mutating func writePoint(_ value: Point) {
    beginObject()
    key("x")
    int32(value.x)
    key("y")
    int64(value.y)
    endObject()
  }
}
