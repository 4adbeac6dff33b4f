// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Reads one JSON text (RFC 8259) in a single pass over its bytes, and keeps what breaks the contract.
///
/// A text that is malformed anywhere ends the pass: the position moves to the end, and every later read answers nil.
/// A violation does not end it; the value is nil and the pass goes on, since the text may still prove malformed.
struct JSONReader: ~Swift.Copyable {
  /// The outermost `{` or `[` is level 1 (contract-language, Values on the wire).
  static let maxDepth = 64
  static let maxNumberLength = 64
  static let maxViolations = 32

  let bytes: Swift.UnsafeBufferPointer<Swift.UInt8>
  var position = 0
  var depth = 0
  private(set) var malformed: MalformedJSON?
  var violations: [Violation] = []
  /// What the last string with escapes stands for.
  var unescaped: [Swift.UInt8] = []

  init(_ bytes: Swift.UnsafeBufferPointer<Swift.UInt8>) { self.bytes = bytes }

  /// The value of a whole text, read by `read`.
  static func decode<Value>(
    _ bytes: [Swift.UInt8], _ read: (inout JSONReader) -> Value?
  ) throws(DecodingFailure) -> Value {
    try bytes.withUnsafeBufferPointer { (buffer) throws(DecodingFailure) -> Value in
      var reader = JSONReader(buffer)
      reader.skipWhitespace()
      let value = read(&reader)
      reader.finish()
      if let malformed = reader.malformed { throw .malformed(malformed) }
      guard reader.violations.isEmpty, let value else { throw .invalid(reader.violations) }
      return value
    }
  }

  /// The byte at the position; 0, which stands nowhere outside of strings, at the end.
  @inline(__always)
  var current: Swift.UInt8 { position < bytes.count ? bytes[position] : 0 }

  @inline(__always)
  mutating func skipWhitespace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Steps over `byte`; false, and the text is malformed, where another one stands here.
  @inline(__always)
  mutating func expect(_ byte: Swift.UInt8) -> Swift.Bool {
    guard current == byte else {
      failHere()
      return false
    }
    position += 1
    return true
  }

  /// Steps over the opening `{` or `[`.
  mutating func open() -> Swift.Bool {
    guard depth < Self.maxDepth else {
      fail(.tooDeep)
      return false
    }
    depth += 1
    position += 1
    return true
  }

  /// Steps over the closing `}` or `]`.
  mutating func close() {
    depth -= 1
    position += 1
  }

  /// Says that the byte at the position, or the end, can't stand here.
  mutating func failHere() { fail(position < bytes.count ? .unexpectedByte : .unexpectedEnd) }

  /// Ends the pass. The first reason stays.
  mutating func fail(_ reason: MalformedJSON.Reason) {
    if malformed == nil { malformed = MalformedJSON(offset: position, reason: reason) }
    position = bytes.count
  }

  private mutating func finish() {
    skipWhitespace()
    if position < bytes.count { fail(.trailingBytes) }
  }
}
