// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct Sendable: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSendable() }
  }

  /// As JSON.
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
    endObject()
  }
}
