/// Contract values as C# literals, ASCII only.
enum CSharpLiteral {
  /// A string in ordinary quotes.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case " "..."~": result.unicodeScalars.append(scalar)
      default: for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { result += escape(unit) }
      }
    }
    return result + "\""
  }

  static func bool(_ value: Bool) -> String { value ? "true" : "false" }

  static func int32(_ value: Int64) -> String { String(value) }

  /// The least number has no literal of its own: its minus is an operator.
  static func int64(_ value: Int64) -> String { value == .min ? "long.MinValue" : "\(value)L" }

  static func double(_ value: Double) -> String { value.description + "D" }

  static func limit(_ limit: ValuePlan.Limit) -> String {
    switch limit {
    case .integer(let value): int64(value)
    case .double(let value): double(value)
    }
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
