// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct Codable: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let decoder: Swift.Bool
  public let encoder: Swift.Bool
  public let container: Swift.Bool

  public init(decoder: Swift.Bool, encoder: Swift.Bool, container: Swift.Bool) {
    self.decoder = decoder
    self.encoder = encoder
    self.container = container
  }

  /// The strict door: refuses what breaks RFC 8259 or the contract, which `Codable` leaves to its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readCodable() }
  }

  /// JSON with the fields in the contract's order.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeCodable(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case decoder
    case encoder
    case container
  }
}

private let fieldsOfCodable = FieldTable([.required("decoder"), .required("encoder"), .required("container")])

extension JSONReader {
  mutating func readCodable(tag: Swift.StaticString? = nil) -> Codable? {
    guard var object = self.object(fieldsOfCodable, tag: tag) else { return nil }
    var decoderValue: Swift.Bool?
    var encoderValue: Swift.Bool?
    var containerValue: Swift.Bool?
    while let field = nextField(&object) {
      switch field {
      case 0: decoderValue = bool()
      case 1: encoderValue = bool()
      default: containerValue = bool()
      }
    }
    guard let decoderValue, let encoderValue, let containerValue else { return nil }
    return Codable(decoder: decoderValue, encoder: encoderValue, container: containerValue)
  }
}

extension JSONWriter {
  mutating func writeCodable(_ value: Codable) {
    beginObject()
    writeCodable(fieldsOf: value)
    endObject()
  }

  mutating func writeCodable(fieldsOf value: Codable) {
    key("decoder")
    bool(value.decoder)
    key("encoder")
    bool(value.encoder)
    key("container")
    bool(value.container)
  }
}
