/// Numbers as JSON writes them (RFC 8259 section 6).
enum NumberText {
  /// A longer number says more than any target language can keep.
  static let maxLength = 64

  /// Nil where the text is no JSON number of at most 64 characters with a finite value.
  static func parse(_ text: some Collection<UInt8>) -> JSONValue? {
    guard text.count <= maxLength, let isInteger = shape(of: text) else { return nil }
    let word = String(decoding: text, as: UTF8.self)
    if isInteger, let integer = Int64(word) { return .integer(integer) }
    guard let double = Double(word), double.isFinite else { return nil }
    return .double(double)
  }

  /// Whether it is a number without fraction and exponent; nil where it is no number.
  static func shape(of text: some Collection<UInt8>) -> Bool? {
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = rest.prefix(while: isDigit)
    guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else { return nil }
    rest = rest.dropFirst(whole.count)
    var isInteger = true
    if rest.first == UInt8(ascii: ".") {
      isInteger = false
      let fraction = rest.dropFirst().prefix(while: isDigit)
      guard !fraction.isEmpty else { return nil }
      rest = rest.dropFirst(1 + fraction.count)
    }
    if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      let exponent = rest.prefix(while: isDigit)
      guard !exponent.isEmpty else { return nil }
      rest = rest.dropFirst(exponent.count)
    }
    return rest.isEmpty ? isInteger : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
