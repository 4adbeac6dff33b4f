/// Whether bytes are a JSON text, by the grammar of RFC 8259 and nothing beside it: duplicate keys and lone surrogate
/// escapes are grammatical. Nesting deeper than 64 is refused, as in the bridge's own documents.
struct JSONGrammar {
  private static let maxDepth = 64

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  mutating func isDocument() -> Bool {
    guard takeValue(depth: 0) else { return false }
    skipWhiteSpace()
    return index == bytes.endIndex
  }

  private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func takeValue(depth: Int) -> Bool {
    skipWhiteSpace()
    switch current {
    case UInt8(ascii: "{"): return takeObject(depth: depth + 1)
    case UInt8(ascii: "["): return takeArray(depth: depth + 1)
    case UInt8(ascii: "\""): return takeString()
    case UInt8(ascii: "t"): return take("true")
    case UInt8(ascii: "f"): return take("false")
    case UInt8(ascii: "n"): return take("null")
    default: return takeNumber()
    }
  }

  private mutating func takeObject(depth: Int) -> Bool {
    takeItems(closedBy: UInt8(ascii: "}"), depth: depth) { grammar in
      guard grammar.takeString() else { return false }
      grammar.skipWhiteSpace()
      return grammar.take(":") && grammar.takeValue(depth: depth)
    }
  }

  private mutating func takeArray(depth: Int) -> Bool {
    takeItems(closedBy: UInt8(ascii: "]"), depth: depth) { grammar in grammar.takeValue(depth: depth) }
  }

  /// From the opening bracket to the closing one, with commas between the items.
  private mutating func takeItems(closedBy close: UInt8, depth: Int, item: (inout JSONGrammar) -> Bool) -> Bool {
    guard depth <= Self.maxDepth else { return false }
    index += 1
    skipWhiteSpace()
    if takeByte(close) { return true }
    repeat {
      skipWhiteSpace()
      guard item(&self) else { return false }
      skipWhiteSpace()
    } while takeByte(UInt8(ascii: ","))
    return takeByte(close)
  }

  private mutating func takeString() -> Bool {
    guard takeByte(UInt8(ascii: "\"")) else { return false }
    while let byte = current {
      index += 1
      if byte > UInt8(ascii: "\\") { continue }
      if byte == UInt8(ascii: "\"") { return true }
      if byte < 0x20 { return false }
      if byte == UInt8(ascii: "\\"), !takeEscape() { return false }
    }
    return false
  }

  private mutating func takeEscape() -> Bool {
    guard let kind = current else { return false }
    index += 1
    guard kind == UInt8(ascii: "u") else { return kind.isOne(of: #""\/bfnrt"#) }
    let digits = bytes[index...].prefix(4)
    index += digits.count
    return digits.count == 4 && digits.allSatisfy(\.isHexDigit)
  }

  /// RFC 8259 section 6.
  private mutating func takeNumber() -> Bool {
    _ = takeByte(UInt8(ascii: "-"))
    guard takeByte(UInt8(ascii: "0")) || takeDigits() else { return false }
    if takeByte(UInt8(ascii: ".")), !takeDigits() { return false }
    guard takeByte(UInt8(ascii: "e")) || takeByte(UInt8(ascii: "E")) else { return true }
    _ = takeByte(UInt8(ascii: "+")) || takeByte(UInt8(ascii: "-"))
    return takeDigits()
  }

  private mutating func takeDigits() -> Bool {
    let start = index
    while current?.isDigit == true { index += 1 }
    return index > start
  }

  private mutating func take(_ literal: StaticString) -> Bool {
    guard bytes[index...].starts(with: literal) else { return false }
    index += literal.utf8CodeUnitCount
    return true
  }

  private mutating func takeByte(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipWhiteSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }
}
