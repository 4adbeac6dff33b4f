// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A type that holds itself through a field that may be absent.
public struct Chain: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public var next: Chain? { nextBox?.value }
  private let nextBox: Boxed<Chain>?

  public init(next: Chain? = nil) {
    self.nextBox = next.map(Boxed.value)
  }

  /// The strict door: what breaks RFC 8259 or the contract is refused. `Codable` follows the decoder's own rules.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readChain() }
  }

  /// The value as JSON, in the contract's order of fields.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeChain(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case nextBox = "next"
  }
}

private let fieldsOfChain = FieldTable([.optional("next")])

extension JSONReader {
  mutating func readChain() -> Chain? {
    guard var object = self.object(fieldsOfChain) else { return nil }
    var nextValue: Chain?
    while nextField(&object) != nil { nextValue = readChain() }
    return Chain(next: nextValue)
  }
}

extension JSONWriter {
  mutating func writeChain(_ value: Chain) {
    beginObject()
    writeChain(fieldsOf: value)
    endObject()
  }

  mutating func writeChain(fieldsOf value: Chain) {
    if let present = value.next {
      key("next")
      writeChain(present)
    }
  }
}
