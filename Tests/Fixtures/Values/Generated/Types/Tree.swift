// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A type that holds itself through a list.
public struct Tree: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let children: [Tree]

  public init(children: [Tree]) {
    self.children = children
  }

  /// The strict door: what breaks RFC 8259 or the contract is refused. `Codable` follows the decoder's own rules.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTree() }
  }

  /// The value as JSON, in the contract's order of fields.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTree(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case children
  }
}

private let fieldsOfTree = FieldTable([.required("children")])

extension JSONReader {
  mutating func readTree() -> Tree? {
    guard var object = self.object(fieldsOfTree) else { return nil }
    var childrenValue: [Tree]?
    while nextField(&object) != nil { childrenValue = list { $0.readTree() } }
    guard let childrenValue else { return nil }
    return Tree(children: childrenValue)
  }
}

extension JSONWriter {
  mutating func writeTree(_ value: Tree) {
    beginObject()
    writeTree(fieldsOf: value)
    endObject()
  }

  mutating func writeTree(fieldsOf value: Tree) {
    key("children")
    list(value.children) { $0.writeTree($1) }
  }
}
