/// Writes JSON values as bytes.
struct JSONWriter {
  enum Layout {
    case compact
    case canonical
    case pretty
  }

  private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0

  init(layout: Layout) { self.layout = layout }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .double(let number): bytes += DoubleText.shortest(number).utf8
    case .string(let text): write(text)
    case .array(let items): write(items)
    case .object(let members): write(layout == .canonical ? Self.sorted(members) : members)
    }
  }

  private mutating func write(_ items: [JSONValue]) {
    bytes.append(UInt8(ascii: "["))
    depth += 1
    for index in items.indices {
      separate(index)
      write(items[index])
    }
    depth -= 1
    if !items.isEmpty { breakLine() }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: [JSONValue.Member]) {
    bytes.append(UInt8(ascii: "{"))
    depth += 1
    for index in members.indices {
      separate(index)
      write(members[index].name)
      bytes.append(UInt8(ascii: ":"))
      if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
      write(members[index].value)
    }
    depth -= 1
    if !members.isEmpty { breakLine() }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func separate(_ index: Int) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    breakLine()
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { bytes.append(UInt8(ascii: " ")) }
  }

  /// Escapes only what RFC 8259 section 7 asks for.
  private mutating func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { write($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    if !text.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      bytes.append(contentsOf: text)
      return
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x00..<0x20: bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8 + Array(String(byte, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
  }

  private static func sorted(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    // ASCII has one order, and Swift is quickest at its own.
    if members.allSatisfy({ $0.name.utf8.allSatisfy { $0 < 0x80 } }) { return members.sorted { $0.name < $1.name } }
    return members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
  }
}
