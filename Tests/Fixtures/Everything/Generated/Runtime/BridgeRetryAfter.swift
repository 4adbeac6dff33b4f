// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// The field `Retry-After` (RFC 9110 section 10.2.3).
enum BridgeRetryAfter {
  /// No number of seconds that is worth waiting for is longer.
  private static let longestNumber = 9
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// What it asks to wait, as a number of seconds or as a date; zero for one that is missing, has passed or is neither.
  static func wait(_ value: Swift.String?, now: Timestamp) -> Swift.Duration {
    guard let value, !value.isEmpty else { return .zero }
    if value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return .seconds(value.utf8.count <= longestNumber ? Swift.Int64(value) ?? 0 : .max)
    }
    guard let date = date(value) else { return .zero }
    return Swift.max(.zero, .microseconds(date.microsecondsSince1970 - now.microsecondsSince1970))
  }

  /// Any of the three forms of an HTTP-date (RFC 9110 section 5.6.7).
  static func date(_ text: Swift.String) -> Timestamp? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { Swift.String($0) }
    switch words.count {
    // Sun, 06 Nov 1994 08:49:37 GMT; Sunday, 06-Nov-94 08:49:37 GMT
    case 8 where words[7] == "GMT": return timestamp(day: words[1], words[2], words[3], Swift.Array(words[4...6]))
    // Sun Nov  6 08:49:37 1994
    case 7: return timestamp(day: words[2], words[1], words[6], Swift.Array(words[3...5]))
    default: return nil
    }
  }

  private static func timestamp(
    day: Swift.String, _ month: Swift.String, _ year: Swift.String, _ time: [Swift.String]
  ) -> Timestamp? {
    let numbers = time.compactMap { Swift.Int($0) }
    guard let day = Swift.Int(day), let month = months.firstIndex(of: month), let year = Swift.Int(year),
      numbers.count == 3, (0...23).contains(numbers[0]), (0...59).contains(numbers[1]), (0...60).contains(numbers[2]),
      let days = CivilDay.daysSince1970(fullYear(year), month + 1, day)
    else { return nil }
    let seconds = days * 86_400 + numbers[0] * 3_600 + numbers[1] * 60 + numbers[2]
    return Timestamp(exactly: Swift.Int64(seconds) * 1_000_000)
  }

  /// Of two digits: from 1970 to 2069.
  private static func fullYear(_ year: Swift.Int) -> Swift.Int {
    switch year {
    case 0..<70: year + 2000
    case 70..<100: year + 1900
    default: year
    }
  }
}
