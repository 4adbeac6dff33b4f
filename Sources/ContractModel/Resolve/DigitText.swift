/// Numbers of a fixed width with signs between, read from the front.
struct DigitText {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// Nil where there are fewer digits, or the number is greater than `most`.
  mutating func number(ofWidth width: Int, upTo most: Int) -> Int? {
    let digits = rest.prefix(width)
    guard digits.count == width, digits.allSatisfy(Self.isDigit) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    guard number <= most else { return nil }
    rest = rest.dropFirst(width)
    return number
  }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// The digits that follow, as many as there are.
  mutating func digits() -> [Int] {
    let digits = rest.prefix(while: Self.isDigit)
    rest = rest.dropFirst(digits.count)
    return digits.map { Int($0) - 0x30 }
  }

  /// `2026-01-31` as days since 1970; nil where there is no such day.
  mutating func day() -> Int? {
    guard let year = number(ofWidth: 4, upTo: 9_999), take("-"), let month = number(ofWidth: 2, upTo: 12), take("-"),
      let day = number(ofWidth: 2, upTo: 31)
    else { return nil }
    return CivilCalendar.daysSince1970(year: year, month: month, day: day)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
