// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONReader {
  /// Reads the string at the position; nil where it is malformed.
  mutating func scanString() -> StringToken? {
    let start = position + 1
    var highBits: Swift.UInt64 = 0
    let end = endOfRun(from: start, &highBits)
    guard end < bytes.count, bytes[end] == Swift.UInt8(ascii: "\"") else {
      return scanEscapedString(from: start)
    }
    guard isText(start, end, highBits) else { return nil }
    position = end + 1
    return StringToken(start: start, end: end, isEscaped: false)
  }

  /// The text's bytes, without a copy.
  @inline(__always)
  func withBytes<Result>(
    of token: StringToken, _ body: (Swift.UnsafeBufferPointer<Swift.UInt8>) -> Result
  ) -> Result {
    token.isEscaped
      ? unescaped.withUnsafeBufferPointer(body)
      : body(Swift.UnsafeBufferPointer(rebasing: bytes[token.start..<token.end]))
  }

  /// The first index from `start` on that holds a quote, a backslash or a control character, or the end of the text.
  private func endOfRun(from start: Swift.Int, _ highBits: inout Swift.UInt64) -> Swift.Int {
    let raw = Swift.UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: Swift.UInt64.self)
      if Self.holdsStop(word) { break }
      highBits |= word
      index += 8
    }
    while index < raw.count {
      let byte = raw[index]
      if byte == Swift.UInt8(ascii: "\"") || byte == Swift.UInt8(ascii: "\\") || byte < 0x20 { break }
      highBits |= Swift.UInt64(byte)
      index += 1
    }
    return index
  }

  /// Whether one of eight bytes is a quote, a backslash or below 0x20: a byte that is less than n borrows from its high
  /// bit when n is subtracted.
  @inline(__always)
  private static func holdsStop(_ word: Swift.UInt64) -> Swift.Bool {
    let ones: Swift.UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let controls = (word &- (ones &* 0x20)) & ~word
    let matches = controls | ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
    return matches & (ones &* 0x80) != 0
  }

  /// Whether the run is UTF-8; `highBits` holds a high bit where it is not ASCII.
  private mutating func isText(_ start: Swift.Int, _ end: Swift.Int, _ highBits: Swift.UInt64) -> Swift.Bool {
    if highBits & 0x8080_8080_8080_8080 == 0 { return true }
    if UTF8Text.isWellFormed(Swift.UnsafeBufferPointer(rebasing: bytes[start..<end])) { return true }
    position = start
    fail(.invalidUTF8)
    return false
  }

  private mutating func scanEscapedString(from start: Swift.Int) -> StringToken? {
    unescaped.removeAll(keepingCapacity: true)
    position = start
    while true {
      var highBits: Swift.UInt64 = 0
      let end = endOfRun(from: position, &highBits)
      guard isText(position, end, highBits) else { return nil }
      unescaped.append(contentsOf: bytes[position..<end])
      position = end
      switch current {
      case Swift.UInt8(ascii: "\""):
        position += 1
        return StringToken(start: start, end: end, isEscaped: true)
      case Swift.UInt8(ascii: "\\"):
        guard scanEscape() else { return nil }
      default:
        fail(position < bytes.count ? .controlCharacter : .unexpectedEnd)
        return nil
      }
    }
  }
}
