// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Dates and times of RFC 3339 section 5.6, read from the front.
struct TimeText {
  private let bytes: Swift.UnsafeBufferPointer<Swift.UInt8>
  private var position = 0

  private init(_ bytes: Swift.UnsafeBufferPointer<Swift.UInt8>) { self.bytes = bytes }

  /// An instant with its offset; digits beyond microseconds are cut. Nil where the text is none.
  static func timestamp(_ bytes: Swift.UnsafeBufferPointer<Swift.UInt8>) -> Timestamp? {
    var text = TimeText(bytes)
    guard let day = text.day(), text.take("T") || text.take("t"), let second = text.secondOfDay(),
      let fraction = text.fraction(), let offset = text.offset(), text.position == bytes.count
    else { return nil }
    let seconds = Swift.Int64(day) * 86_400 + Swift.Int64(second - offset)
    return Timestamp(exactly: seconds * 1_000_000 + Swift.Int64(fraction))
  }

  /// A day; nil where the text is none.
  static func date(_ bytes: Swift.UnsafeBufferPointer<Swift.UInt8>) -> CalendarDate? {
    var text = TimeText(bytes)
    guard let days = text.day(), text.position == bytes.count else { return nil }
    let date = CalendarDate(daysSince1970: days)
    // Days of year 0 are none that a date has.
    return date.daysSince1970 == days ? date : nil
  }

  static func padded(_ number: some Swift.BinaryInteger, _ width: Swift.Int) -> Swift.String {
    let digits = Swift.String(number)
    return Swift.String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }

  private mutating func day() -> Swift.Int? {
    guard let year = number(4, upTo: 9_999), take("-"), let month = number(2, upTo: 12), take("-"),
      let day = number(2, upTo: 31)
    else { return nil }
    return CivilDay.daysSince1970(year, month, day)
  }

  private mutating func secondOfDay() -> Swift.Int? {
    guard let hour = number(2, upTo: 23), take(":"), let minute = number(2, upTo: 59), take(":"),
      let second = number(2, upTo: 59)
    else { return nil }
    return hour * 3_600 + minute * 60 + second
  }

  /// In microseconds; 0 where there is none.
  private mutating func fraction() -> Swift.Int? {
    guard take(".") else { return 0 }
    let start = position
    var microseconds = 0
    while let digit = number(1, upTo: 9) {
      guard position - start <= 9 else { return nil }
      if position - start <= 6 { microseconds = microseconds * 10 + digit }
    }
    guard position > start else { return nil }
    for _ in (position - start)..<Swift.max(6, position - start) { microseconds *= 10 }
    return microseconds
  }

  /// In seconds ahead of UTC.
  private mutating func offset() -> Swift.Int? {
    if take("Z") || take("z") { return 0 }
    let isAhead = take("+")
    guard isAhead || take("-"), let hours = number(2, upTo: 23), take(":"), let minutes = number(2, upTo: 59) else {
      return nil
    }
    return (hours * 3_600 + minutes * 60) * (isAhead ? 1 : -1)
  }

  /// So many digits; nil where there are fewer, or the number is greater than `most`.
  private mutating func number(_ width: Swift.Int, upTo most: Swift.Int) -> Swift.Int? {
    guard width <= bytes.count - position else { return nil }
    var number = 0
    for index in position..<(position + width) {
      guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
      number = number * 10 + Swift.Int(bytes[index] - 0x30)
    }
    guard number <= most else { return nil }
    position += width
    return number
  }

  private mutating func take(_ sign: Swift.Unicode.Scalar) -> Swift.Bool {
    guard position < bytes.count, bytes[position] == Swift.UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }
}
