// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// The fields of an object, in contract order, and what a reader does with others.
final class FieldTable: Swift.Sendable {
  /// One field: its name on the wire and whether it must be there.
  struct Entry: Swift.Sendable {
    let name: Swift.StaticString
    let isRequired: Swift.Bool

    static func required(_ name: Swift.StaticString) -> Entry { Entry(name: name, isRequired: true) }
    static func optional(_ name: Swift.StaticString) -> Entry { Entry(name: name, isRequired: false) }
  }

  let names: NameTable
  /// Indices of the fields that must be there.
  let required: [Swift.Int]
  let rejectsUnknown: Swift.Bool

  init(_ entries: [Entry], rejectsUnknown: Swift.Bool = false) {
    names = NameTable(entries.map(\.name))
    required = entries.indices.filter { entries[$0].isRequired }
    self.rejectsUnknown = rejectsUnknown
  }
}
