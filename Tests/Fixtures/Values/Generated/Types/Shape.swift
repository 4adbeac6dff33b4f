// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A tagged union.
public indirect enum Shape: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case circle(Circle)
  case square(Square)
  case framed(Frame)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readShape() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeShape(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "shape" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Swift.String.self, forKey: .tag) {
    case "circle": self = .circle(try Circle(from: decoder))
    case "square": self = .square(try Square(from: decoder))
    case "framed": self = .framed(try Frame(from: decoder))
    default:
      throw Swift.DecodingError.dataCorruptedError(
        forKey: .tag, in: container, debugDescription: "The contract knows no such case.")
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .circle(let value):
      try container.encode("circle", forKey: .tag)
      try value.encode(to: encoder)
    case .square(let value):
      try container.encode("square", forKey: .tag)
      try value.encode(to: encoder)
    case .framed(let value):
      try container.encode("framed", forKey: .tag)
      try value.encode(to: encoder)
    }
  }
}

private let casesOfShape = NameTable(["circle", "square", "framed"])

extension JSONReader {
  mutating func readShape() -> Shape? {
    switch unionCase(tag: "shape", of: casesOfShape) {
    case 0: readCircle(tag: "shape").map(Shape.circle)
    case 1: readSquare(tag: "shape").map(Shape.square)
    case 2: readFrame(tag: "shape").map(Shape.framed)
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writeShape(_ value: Shape) {
    beginObject()
    key("shape")
    switch value {
    case .circle(let value):
      string("circle")
      writeCircle(fieldsOf: value)
    case .square(let value):
      string("square")
      writeSquare(fieldsOf: value)
    case .framed(let value):
      string("framed")
      writeFrame(fieldsOf: value)
    }
    endObject()
  }
}
