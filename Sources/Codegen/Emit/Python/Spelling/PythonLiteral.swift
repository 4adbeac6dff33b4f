/// Contract values as Python literals, ASCII only.
enum PythonLiteral {
  /// A string, as `ascii()` writes it but for its preference of the double quote.
  static func string(_ text: String) -> String {
    if text.isPlain { return "\"\(text)\"" }
    let quote: Unicode.Scalar = text.unicodeScalars.contains("\"") && !text.unicodeScalars.contains("'") ? "'" : "\""
    var result = String(quote)
    for scalar in text.unicodeScalars { result += scalar == quote ? "\\" + String(quote) : escaped(scalar) }
    return result + String(quote)
  }

  static func bytes(_ bytes: [UInt8]) -> String {
    "b\""
      + bytes.map { $0 == UInt8(ascii: "\"") ? "\\\"" : $0 < 0x80 ? escaped(Unicode.Scalar($0)) : number(UInt32($0)) }
      .joined()
      + "\""
  }

  static func bool(_ value: Bool) -> String { value ? "True" : "False" }

  static func integer(_ value: Int64) -> String { SwiftLiteral.integer(value) }

  static func limit(_ limit: ValuePlan.Limit) -> String { SwiftLiteral.limit(limit) }

  /// Milliseconds as seconds.
  static func seconds(_ milliseconds: Int) -> String { (Double(milliseconds) / 1_000).description }

  /// A character within quotes, where it is not the quote.
  static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case " "..."~": String(scalar)
    default: number(scalar.value)
    }
  }

  /// The escape of a character by its number.
  static func number(_ value: UInt32) -> String {
    switch value {
    case ...0xFF: "\\x" + padded(value, 2)
    case ...0xFFFF: "\\u" + padded(value, 4)
    default: "\\U" + padded(value, 8)
    }
  }

  /// A text of ASCII letters, digits, brackets and escapes, which mean what they are.
  static func raw(_ text: String) -> String { "r\"\(text)\"" }

  private static func padded(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
