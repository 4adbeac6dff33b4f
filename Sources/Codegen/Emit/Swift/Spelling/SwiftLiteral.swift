/// Contract values as Swift literals.
enum SwiftLiteral {
  /// A string in ordinary quotes, ASCII only.
  static func string(_ text: String) -> String {
    if text.isPlain { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
    return result + "\""
  }

  /// An integer, from 10,000 on with its thousands apart.
  static func integer(_ value: Int64) -> String {
    let digits = Array(String(value.magnitude))
    guard digits.count > 4 else { return String(value) }
    var result = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "_" }
      result.append(digit)
    }
    return result
  }

  static func limit(_ limit: ValuePlan.Limit) -> String {
    switch limit {
    case .integer(let value): integer(value)
    case .double(let value): value.description
    }
  }
}
