/// A day as text: `2026-01-31` (RFC 3339 section 5.6, full-date), of the years 0001 to 9999.
public enum DateText {
  /// Nil where the text is none, or there is no such day.
  public static func daysSince1970(_ text: String) -> Int? {
    var digits = DigitText(text)
    guard let days = digits.day(), digits.isAtEnd, text.utf8.prefix(4).contains(where: { $0 != UInt8(ascii: "0") })
    else { return nil }
    return days
  }

  static func text(daysSince1970 days: Int) -> String {
    let (year, month, day) = CivilCalendar.date(daysSince1970: days)
    return "\(DigitText.padded(year, 4))-\(DigitText.padded(month, 2))-\(DigitText.padded(day, 2))"
  }
}
