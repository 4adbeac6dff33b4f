// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A type that holds itself through a list.
public struct Tree: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let children: [Tree]

  public init(children: [Tree]) {
    self.children = children
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTree() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTree(self) } }
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
    key("children")
    list(value.children) { $0.writeTree($1) }
    endObject()
  }
}
