/// An instant as text: RFC 3339 section 5.6 with an offset, in the years 0001 to 9999.
public enum TimestampText {
  private static let range: ClosedRange<Int64> = -62_135_596_800_000_000...253_402_300_799_999_999

  /// Since 1970, leap seconds aside, digits beyond microseconds cut; nil where the text is none.
  public static func microseconds(_ text: String) -> Int64? {
    var text = DigitText(text)
    guard let day = text.day(), text.take("T") || text.take("t"), let seconds = secondOfDay(&text),
      let fraction = fraction(&text), let offset = offset(&text), text.isAtEnd
    else { return nil }
    let microseconds = (Int64(day) * 86_400 + Int64(seconds - offset)) * 1_000_000 + Int64(fraction)
    return range.contains(microseconds) ? microseconds : nil
  }

  /// As it is written: in UTC with `Z` and three fraction digits, or six where needed.
  static func text(microseconds: Int64) -> String {
    let (seconds, fraction) = divided(microseconds, by: 1_000_000)
    let (day, second) = divided(seconds, by: 86_400)
    let time = [second / 3_600, second / 60 % 60, second % 60].map { DigitText.padded(Int($0), 2) }
    let digits =
      fraction.isMultiple(of: 1_000)
      ? DigitText.padded(Int(fraction / 1_000), 3) : DigitText.padded(Int(fraction), 6)
    return "\(DateText.text(daysSince1970: Int(day)))T\(time.joined(separator: ":")).\(digits)Z"
  }

  private static func secondOfDay(_ text: inout DigitText) -> Int? {
    guard let hour = text.number(ofWidth: 2, upTo: 23), text.take(":"), let minute = text.number(ofWidth: 2, upTo: 59),
      text.take(":"), let second = text.number(ofWidth: 2, upTo: 59)
    else { return nil }
    return hour * 3_600 + minute * 60 + second
  }

  /// In microseconds; 0 where there is none.
  private static func fraction(_ text: inout DigitText) -> Int? {
    guard text.take(".") else { return 0 }
    let digits = text.digits()
    guard (1...9).contains(digits.count) else { return nil }
    return (0..<6).reduce(0) { $0 * 10 + ($1 < digits.count ? digits[$1] : 0) }
  }

  /// In seconds ahead of UTC.
  private static func offset(_ text: inout DigitText) -> Int? {
    if text.take("Z") || text.take("z") { return 0 }
    let isAhead = text.take("+")
    guard isAhead || text.take("-"), let hours = text.number(ofWidth: 2, upTo: 23), text.take(":"),
      let minutes = text.number(ofWidth: 2, upTo: 59)
    else { return nil }
    return (hours * 3_600 + minutes * 60) * (isAhead ? 1 : -1)
  }

  /// Rounded down, with what is left.
  private static func divided(_ number: Int64, by divisor: Int64) -> (Int64, Int64) {
    let rest = (number % divisor + divisor) % divisor
    return ((number - rest) / divisor, rest)
  }
}
