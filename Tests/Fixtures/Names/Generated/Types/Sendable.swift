// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct Sendable: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door: what breaks RFC 8259 or the contract is refused. `Codable` follows the decoder's own rules.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSendable() }
  }

  /// The value as JSON, in the contract's order of fields.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSendable(self) } }
}

private let fieldsOfSendable = FieldTable([])

extension JSONReader {
  mutating func readSendable() -> Sendable? {
    guard var object = self.object(fieldsOfSendable) else { return nil }
    while nextField(&object) != nil {}
    return Sendable()
  }
}

extension JSONWriter {
  mutating func writeSendable(_ value: Sendable) {
    beginObject()
    writeSendable(fieldsOf: value)
    endObject()
  }

  mutating func writeSendable(fieldsOf value: Sendable) {
  }
}
