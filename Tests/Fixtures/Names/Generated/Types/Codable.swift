// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct Codable: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let decoder: Swift.Bool
  public let encoder: Swift.Bool
  public let container: Swift.Bool?

  public init(decoder: Swift.Bool, encoder: Swift.Bool, container: Swift.Bool?) {
    self.decoder = decoder
    self.encoder = encoder
    self.container = container
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readCodable() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeCodable(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case decoder
    case encoder
    case container
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.decoder = try container.decode((Swift.Bool).self, forKey: .decoder)
    self.encoder = try container.decode((Swift.Bool).self, forKey: .encoder)
    self.container = try container.decode((Swift.Bool?).self, forKey: .container)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.decoder, forKey: .decoder)
    try container.encode(self.encoder, forKey: .encoder)
    try container.encode(self.container, forKey: .container)
  }
}

private let fieldsOfCodable = FieldTable([.required("decoder"), .required("encoder"), .required("container")])

extension JSONReader {
  mutating func readCodable(tag: Swift.StaticString? = nil) -> Codable? {
    guard var object = self.object(fieldsOfCodable, tag: tag) else { return nil }
    var decoderValue: Swift.Bool?
    var encoderValue: Swift.Bool?
    var containerValue: Swift.Bool??
    while let field = nextField(&object) {
      switch field {
      case 0: decoderValue = bool()
      case 1: encoderValue = bool()
      default: containerValue = orNull { $0.bool() }
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
    orNull(value.container) { $0.bool($1) }
  }
}
