// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// A day of the years 0001 to 9999, wherever on Earth: the type of `date`.
public struct CalendarDate: Swift.Hashable, Swift.Comparable, Swift.Sendable {
  /// From 0001-01-01 to 9999-12-31.
  private static let range: Swift.ClosedRange<Swift.Int> = -719_162...2_932_896

  /// Negative before 1970.
  public let daysSince1970: Swift.Int

  /// What lies beyond the years 0001 to 9999 becomes the first or the last day of them.
  public init(daysSince1970: Swift.Int) {
    self.daysSince1970 = Swift.min(Swift.max(daysSince1970, Self.range.lowerBound), Self.range.upperBound)
  }

  /// Nil where there is no such day, or it lies beyond the years 0001 to 9999.
  public init?(year: Swift.Int, month: Swift.Int, day: Swift.Int) {
    guard let days = CivilDay.daysSince1970(year, month, day), Self.range.contains(days) else { return nil }
    daysSince1970 = days
  }

  public var year: Swift.Int { CivilDay(daysSince1970: daysSince1970).year }
  /// 1 to 12.
  public var month: Swift.Int { CivilDay(daysSince1970: daysSince1970).month }
  /// 1 to 31.
  public var day: Swift.Int { CivilDay(daysSince1970: daysSince1970).day }

  public static func < (left: CalendarDate, right: CalendarDate) -> Swift.Bool {
    left.daysSince1970 < right.daysSince1970
  }
}

/// As on the wire: `2026-01-31` (RFC 3339 section 5.6, full-date).
extension CalendarDate: Swift.LosslessStringConvertible {
  public init?(_ description: Swift.String) {
    var text = description
    guard let date = text.withUTF8(TimeText.date) else { return nil }
    self = date
  }

  public var description: Swift.String {
    let day = CivilDay(daysSince1970: daysSince1970)
    return "\(TimeText.padded(day.year, 4))-\(TimeText.padded(day.month, 2))-\(TimeText.padded(day.day, 2))"
  }
}

extension CalendarDate: Swift.Codable {
  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = CalendarDate(try container.decode(Swift.String.self)) else {
      throw Swift.DecodingError.dataCorruptedError(in: container, debugDescription: "This is no date.")
    }
    self = date
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
