// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONReader {
  /// Reads past a value of any kind, and proves it to be JSON.
  mutating func skipValue() {
    switch current {
    case Swift.UInt8(ascii: "{"): skipObject()
    case Swift.UInt8(ascii: "["): skipArray()
    case Swift.UInt8(ascii: "\""): _ = scanString()
    case Swift.UInt8(ascii: "t"): skipWord("true")
    case Swift.UInt8(ascii: "f"): skipWord("false")
    case Swift.UInt8(ascii: "n"): skipWord("null")
    default: _ = scanNumber()
    }
  }

  /// Reads past `true`, `false` or `null`.
  mutating func skipWord(_ word: Swift.StaticString) {
    let count = word.utf8CodeUnitCount
    guard count <= bytes.count - position else { return fail(.unexpectedEnd) }
    let isThere = word.withUTF8Buffer { letters in
      for index in 0..<count where letters[index] != bytes[position + index] { return false }
      return true
    }
    guard isThere else { return fail(.unexpectedByte) }
    position += count
  }

  /// Moves to the next member or element: false after the last one, which `end` closes, or where the text is malformed.
  mutating func nextItem(isFirst: Swift.Bool, end: Swift.UInt8) -> Swift.Bool {
    skipWhitespace()
    if current == end {
      close()
      return false
    }
    guard !isFirst else { return position < bytes.count ? true : failEnd() }
    guard expect(Swift.UInt8(ascii: ",")) else { return false }
    skipWhitespace()
    return true
  }

  /// Reads a key and its colon, and moves to the member's value.
  mutating func scanKey() -> StringToken? {
    guard current == Swift.UInt8(ascii: "\"") else {
      failHere()
      return nil
    }
    guard let key = scanString() else { return nil }
    skipWhitespace()
    guard expect(Swift.UInt8(ascii: ":")) else { return nil }
    skipWhitespace()
    return key
  }

  private mutating func failEnd() -> Swift.Bool {
    fail(.unexpectedEnd)
    return false
  }

  private mutating func skipObject() {
    guard open() else { return }
    var keys: Swift.Set<[Swift.UInt8]> = []
    var isFirst = true
    while nextItem(isFirst: isFirst, end: Swift.UInt8(ascii: "}")) {
      isFirst = false
      guard let key = scanKey() else { return }
      guard keys.insert(withBytes(of: key) { [Swift.UInt8]($0) }).inserted else { return fail(.duplicateKey) }
      skipValue()
    }
  }

  private mutating func skipArray() {
    guard open() else { return }
    var isFirst = true
    while nextItem(isFirst: isFirst, end: Swift.UInt8(ascii: "]")) {
      isFirst = false
      skipValue()
    }
  }
}
