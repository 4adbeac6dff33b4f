// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Writes one JSON text into bytes: no white space, members in the order in which they are written.
///
/// Short pieces gather in a room on the stack: an array would look at its owner and its capacity for each of them.
struct JSONWriter {
  private static let roomSize = 1024

  private var bytes: [Swift.UInt8] = []
  /// Lives as long as ``encode(_:)`` runs, as the writer does.
  private let room: Swift.UnsafeMutableBufferPointer<Swift.UInt8>
  private var used = 0
  /// Whether the members of what is any JSON are written by their names, not in their own order: for comparisons.
  let sortsMembers: Swift.Bool

  private init(room: Swift.UnsafeMutableBufferPointer<Swift.UInt8>, sortingMembers: Swift.Bool) {
    self.room = room
    sortsMembers = sortingMembers
  }

  /// The text of a value that `write` writes.
  static func encode(
    sortingMembers: Swift.Bool = false, _ write: (inout JSONWriter) -> Swift.Void
  ) -> [Swift.UInt8] {
    Swift.withUnsafeTemporaryAllocation(of: Swift.UInt8.self, capacity: roomSize) { room in
      var writer = JSONWriter(room: room, sortingMembers: sortingMembers)
      write(&writer)
      writer.empty()
      return writer.bytes
    }
  }

  mutating func beginObject() { append(Swift.UInt8(ascii: "{")) }
  mutating func endObject() { append(Swift.UInt8(ascii: "}")) }

  /// Starts a member.
  mutating func key(_ name: Swift.StaticString) {
    separate()
    name.withUTF8Buffer { quote($0) }
    append(Swift.UInt8(ascii: ":"))
  }

  /// As above, for a key that is data.
  mutating func key(text: Swift.String) {
    separate()
    string(text)
    append(Swift.UInt8(ascii: ":"))
  }

  mutating func list<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Swift.Void) {
    append(Swift.UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { append(Swift.UInt8(ascii: ",")) }
      isFirst = false
      write(&self, element)
    }
    append(Swift.UInt8(ascii: "]"))
  }

  mutating func orNull<Value>(_ value: Value?, _ write: (inout JSONWriter, Value) -> Swift.Void) {
    guard let value else { return null() }
    write(&self, value)
  }

  mutating func null() { append("null") }
  mutating func bool(_ value: Swift.Bool) { append(value ? "true" : "false") }
  mutating func int32(_ value: Swift.Int32) { append(Swift.String(value)) }
  mutating func int64(_ value: Swift.Int64) { append(Swift.String(value)) }

  mutating func string(_ value: Swift.String) {
    var value = value
    value.withUTF8 { text in
      if !text.contains(where: Self.needsEscape) { return quote(text) }
      append(Swift.UInt8(ascii: "\""))
      appendEscaped(text)
      append(Swift.UInt8(ascii: "\""))
    }
  }

  mutating func append(_ text: Swift.String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func append(_ byte: Swift.UInt8) {
    if used == room.count { empty() }
    room[used] = byte
    used += 1
  }

  mutating func append(_ piece: Swift.UnsafeBufferPointer<Swift.UInt8>) {
    if piece.count > room.count - used { empty() }
    guard piece.count <= room.count - used else { return bytes.append(contentsOf: piece) }
    // Copied by address: as slices the two are checked once more for each of many short pieces.
    guard let source = piece.baseAddress, let start = room.baseAddress else { return }
    (start + used).update(from: source, count: piece.count)
    used += piece.count
  }

  /// A text that needs no escapes, in quotes: as one piece where it fits.
  private mutating func quote(_ text: Swift.UnsafeBufferPointer<Swift.UInt8>) {
    let end = used + text.count + 1
    guard end < room.count, let source = text.baseAddress, let start = room.baseAddress else {
      append(Swift.UInt8(ascii: "\""))
      append(text)
      return append(Swift.UInt8(ascii: "\""))
    }
    start[used] = Swift.UInt8(ascii: "\"")
    (start + used + 1).update(from: source, count: text.count)
    start[end] = Swift.UInt8(ascii: "\"")
    used = end + 1
  }

  /// Appends a long piece, with no stop in the room.
  mutating func append(contentsOf piece: some Swift.Sequence<Swift.UInt8>) {
    empty()
    bytes.append(contentsOf: piece)
  }

  mutating func reserve(_ count: Swift.Int) { bytes.reserveCapacity(bytes.count + used + count) }

  /// The comma before a member. No value ends in `{`, so that byte alone tells the first one.
  private mutating func separate() {
    let last = used > 0 ? room[used - 1] : bytes.last
    if last != Swift.UInt8(ascii: "{") { append(Swift.UInt8(ascii: ",")) }
  }

  private mutating func empty() {
    bytes.append(contentsOf: Swift.UnsafeBufferPointer(rebasing: room.prefix(used)))
    used = 0
  }
}
