// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// Writes one JSON text into bytes: no white space, members in the order in which they are written.
struct JSONWriter {
  private(set) var bytes: [Swift.UInt8] = []

  /// The text of a value that `write` writes.
  static func encode(_ write: (inout JSONWriter) -> Swift.Void) -> [Swift.UInt8] {
    var writer = JSONWriter()
    writer.bytes.reserveCapacity(512)
    write(&writer)
    return writer.bytes
  }

  mutating func beginObject() { bytes.append(Swift.UInt8(ascii: "{")) }
  mutating func endObject() { bytes.append(Swift.UInt8(ascii: "}")) }

  /// Starts a member. No value ends in `{`, so that byte alone tells the first one.
  mutating func key(_ name: Swift.StaticString) {
    if bytes.last != Swift.UInt8(ascii: "{") { bytes.append(Swift.UInt8(ascii: ",")) }
    bytes.append(Swift.UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(Swift.UInt8(ascii: "\""))
    bytes.append(Swift.UInt8(ascii: ":"))
  }

  /// As above, for a key that is data.
  mutating func key(text: Swift.String) {
    if bytes.last != Swift.UInt8(ascii: "{") { bytes.append(Swift.UInt8(ascii: ",")) }
    string(text)
    bytes.append(Swift.UInt8(ascii: ":"))
  }

  mutating func list<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Swift.Void) {
    bytes.append(Swift.UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(Swift.UInt8(ascii: ",")) }
      isFirst = false
      write(&self, element)
    }
    bytes.append(Swift.UInt8(ascii: "]"))
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
    bytes.append(Swift.UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { bytes.appendEscaped($0) }
    bytes.append(Swift.UInt8(ascii: "\""))
  }

  mutating func append(_ text: Swift.String) { bytes.append(contentsOf: text.utf8) }
  mutating func append(contentsOf piece: some Swift.Sequence<Swift.UInt8>) { bytes.append(contentsOf: piece) }
  mutating func reserve(_ count: Swift.Int) { bytes.reserveCapacity(bytes.count + count) }
  mutating func append(_ text: Swift.Slice<Swift.UnsafeBufferPointer<Swift.UInt8>>) { bytes.append(contentsOf: text) }
}
