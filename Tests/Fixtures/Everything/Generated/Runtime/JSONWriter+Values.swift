// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension JSONWriter {
  /// Base64 with padding (RFC 4648 section 4), piece by piece: the text stands in memory once.
  mutating func data(_ value: BridgeData) {
    reserve((value.count + 2) / 3 * 4 + 2)
    append("\"")
    var rest = value[...]
    while !rest.isEmpty {
      // A multiple of 3, so that only the last piece is padded.
      let piece = rest.prefix(3 * 64 * 1024)
      append(contentsOf: piece.base64EncodedData())
      rest = rest.dropFirst(piece.count)
    }
    append("\"")
  }

  mutating func timestamp(_ value: Timestamp) { string(value.description) }
  mutating func date(_ value: CalendarDate) { string(value.description) }
  mutating func uuid(_ value: BridgeUUID) { string(value.uuidString.lowercased()) }

  /// By the bytes of the keys.
  mutating func map<Value>(_ map: JSONMap<Value>, _ write: (inout JSONWriter, Value) -> Swift.Void) {
    beginObject()
    members(Self.sorted(map.entries), write)
    endObject()
  }

  mutating func json(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .integer(let value): int64(value)
    case .number(let value): float64(value)
    case .string(let value): string(value)
    case .array(let values): list(values) { $0.json($1) }
    case .object(let object):
      beginObject()
      members(of: object)
      endObject()
    }
  }

  /// The members of an object of any JSON, in their own order.
  mutating func members(of object: JSONMap<JSONValue>) {
    members(sortsMembers ? Self.sorted(object.entries) : object.entries) { $0.json($1) }
  }

  private static func sorted<Value>(
    _ entries: [(key: Swift.String, value: Value)]
  ) -> [(key: Swift.String, value: Value)] {
    entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private mutating func members<Value>(
    _ entries: [(key: Swift.String, value: Value)], _ write: (inout JSONWriter, Value) -> Swift.Void
  ) {
    for (key, value) in entries {
      self.key(text: key)
      write(&self, value)
    }
  }
}
