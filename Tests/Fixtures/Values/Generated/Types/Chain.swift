// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A type that holds itself through a field that may be absent.
public struct Chain: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public var next: Chain? { nextBox_?.value }
  private let nextBox_: Boxed<Chain>?

  public init(next: Chain? = nil) {
    self.nextBox_ = next.map(Boxed.value)
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readChain() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeChain(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case nextBox_ = "next"
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
    if let present = value.next {
      key("next")
      writeChain(present)
    }
    endObject()
  }
}
