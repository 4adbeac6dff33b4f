/// Instants and days as contract-language.md takes and writes them (RFC 3339 section 5.6).
enum Timestamp {
  /// Microseconds since the start of year 0, digits beyond them cut; nil where the text is no instant with an offset, or
  /// one beyond the years 0001 to 9999.
  static func instant(_ text: [UInt8]) -> Int64? {
    let zone = text.last.map { $0 | 0x20 == UInt8(ascii: "z") } == true ? 1 : 6
    guard text.count >= 19 + zone, text[10] | 0x20 == UInt8(ascii: "t"), let day = dayNumber(text[..<10]),
      let second = Self.second(text[11..<19]), let fraction = Self.fraction(text[19..<(text.count - zone)]),
      let offset = Self.offset(text.suffix(zone))
    else { return nil }
    let instant = (Int64(day) * 86_400 + Int64(second - offset)) * 1_000_000 + Int64(fraction)
    return (yearOne..<yearTenThousand).contains(instant) ? instant : nil
  }

  /// `2026-01-31`, a real day of the years 0001 to 9999.
  static func isDate(_ text: [UInt8]) -> Bool { dayNumber(text[...]).map { $0 >= 366 } ?? false }

  /// UTC with `Z` and three fraction digits, or six where three are not enough.
  static func isWellWritten(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 24 || bytes.count == 27, hasForm(bytes[...19], "dddd-dd-ddTdd:dd:dd."),
      bytes.last == UInt8(ascii: "Z"), instant(bytes) != nil
    else { return false }
    return bytes.count == 24 || bytes[23..<26] != [0x30, 0x30, 0x30]
  }

  /// As writers have it: UTC with `Z` and three fraction digits, or six where three are not enough.
  ///
  /// - Parameter instant: As ``instant(_:)`` returns it.
  static func text(_ instant: Int64) -> String {
    let (seconds, microseconds) = Int(instant).quotientAndRemainder(dividingBy: 1_000_000)
    let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let time = [second / 3_600, second / 60 % 60, second % 60].map { digits($0, 2) }.joined(separator: ":")
    let fraction =
      microseconds.isMultiple(of: 1_000) ? digits(microseconds / 1_000, 3) : digits(microseconds, 6)
    return "\(date(day))T\(time).\(fraction)Z"
  }

  private static func date(_ dayNumber: Int) -> String {
    // No year has more days, so that this is at most the year that is looked for.
    var year = dayNumber / 366
    while days(before: year + 1) <= dayNumber { year += 1 }
    var (month, day) = (1, dayNumber - days(before: year))
    while day >= days(of: month, in: year) { (month, day) = (month + 1, day - days(of: month, in: year)) }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day + 1, 2))"
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }

  /// Year 0 is a leap year.
  private static let yearOne: Int64 = 366 * 86_400_000_000
  /// 25 times 400 years.
  private static let yearTenThousand: Int64 = 25 * 146_097 * 86_400_000_000

  /// Days since the first of year 0, by adding up; nil where there is no such day.
  private static func dayNumber(_ text: ArraySlice<UInt8>) -> Int? {
    guard hasForm(text, "dddd-dd-dd") else { return nil }
    let (year, month, day) = (number(text.prefix(4)), number(text.dropFirst(5).prefix(2)), number(text.suffix(2)))
    guard (1...12).contains(month), (1...days(of: month, in: year)).contains(day) else { return nil }
    return days(before: year) + (1..<month).reduce(0) { $0 + days(of: $1, in: year) } + day - 1
  }

  /// Of the years from 0 on.
  private static func days(before year: Int) -> Int {
    let leapYears = year == 0 ? 0 : (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 + 1
    return year * 365 + leapYears
  }

  private static func second(_ text: ArraySlice<UInt8>) -> Int? {
    guard hasForm(text, "dd:dd:dd") else { return nil }
    let (hour, minute) = (number(text.prefix(2)), number(text.dropFirst(3).prefix(2)))
    let second = number(text.suffix(2))
    return hour < 24 && minute < 60 && second < 60 ? hour * 3_600 + minute * 60 + second : nil
  }

  private static func fraction(_ text: ArraySlice<UInt8>) -> Int? {
    guard !text.isEmpty else { return 0 }
    let digits = text.dropFirst()
    guard text.first == UInt8(ascii: "."), (1...9).contains(digits.count), digits.allSatisfy(isDigit) else {
      return nil
    }
    return number((digits + [UInt8](repeating: 0x30, count: 6)).prefix(6))
  }

  /// Seconds ahead of UTC.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    if text.count == 1 { return 0 }
    guard hasForm(text.dropFirst(), "dd:dd") else { return nil }
    let (hours, minutes) = (number(text.dropFirst().prefix(2)), number(text.suffix(2)))
    guard hours < 24, minutes < 60 else { return nil }
    switch text.first {
    case UInt8(ascii: "+"): return hours * 3_600 + minutes * 60
    case UInt8(ascii: "-"): return -hours * 3_600 - minutes * 60
    default: return nil
    }
  }

  /// `d` is any digit, everything else itself.
  private static func hasForm(_ text: ArraySlice<UInt8>, _ form: String) -> Bool {
    text.count == form.utf8.count
      && zip(text, form.utf8).allSatisfy { byte, due in due == UInt8(ascii: "d") ? isDigit(byte) : byte == due }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
