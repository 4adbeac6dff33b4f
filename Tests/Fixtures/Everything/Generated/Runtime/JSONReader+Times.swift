// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONReader {
  /// Reads an instant as RFC 3339 section 5.6 writes it, with its offset.
  mutating func timestamp() -> Timestamp? { formatted(.timestamp, TimeText.timestamp) }

  /// Reads a day as RFC 3339 section 5.6 writes it.
  mutating func date() -> CalendarDate? { formatted(.date, TimeText.date) }

  private mutating func formatted<Value>(
    _ kind: ExpectedKind, _ parse: (Swift.UnsafeBufferPointer<Swift.UInt8>) -> Value?
  ) -> Value? {
    guard current == Swift.UInt8(ascii: "\"") else { return rejected(expecting: kind) }
    guard let token = scanString() else { return nil }
    return withBytes(of: token, parse) ?? broken(.format, kind.rawValue)
  }
}
