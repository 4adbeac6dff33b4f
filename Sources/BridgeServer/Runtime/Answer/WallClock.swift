#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The time of day, UTC.
struct WallClock {
  /// Since 1970, leap seconds aside.
  let seconds: Int
  /// 0 to 999.
  let milliseconds: Int

  static func now() -> WallClock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return WallClock(seconds: Int(time.tv_sec), milliseconds: Int(time.tv_nsec) / 1_000_000)
  }

  /// `2026-01-31T23:59:59.123Z` (RFC 3339).
  var rfc3339: String {
    let date = CivilDate(daysSince1970: days)
    return [
      Self.padded(date.year, 4), "-", Self.padded(date.month, 2), "-", Self.padded(date.day, 2), "T", timeOfDay, ".",
      Self.padded(milliseconds, 3), "Z",
    ].joined()
  }

  /// `Sat, 31 Jan 2026 23:59:59 GMT` (`IMF-fixdate`, RFC 9110 section 5.6.7).
  var imfFixdate: String {
    let date = CivilDate(daysSince1970: days)
    return [
      date.weekdayName, ", ", Self.padded(date.day, 2), " ", date.monthName, " ", Self.padded(date.year, 4), " ",
      timeOfDay, " GMT",
    ].joined()
  }

  private var days: Int { (seconds - secondOfDay) / 86_400 }
  private var secondOfDay: Int { ((seconds % 86_400) + 86_400) % 86_400 }

  private var timeOfDay: String {
    let parts = [secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60]
    return parts.map { Self.padded($0, 2) }.joined(separator: ":")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
