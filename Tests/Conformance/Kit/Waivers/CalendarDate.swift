import FoundationEssentials

/// A day in UTC: `2026-01-31`.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let description: String

  /// Nil where the text is no real day, written as `2026-01-31`.
  public init?(_ text: String) {
    guard text.utf8.count == 10, Timestamp.isWellWritten("\(text)T00:00:00.000Z") else { return nil }
    description = text
  }

  private init(of date: Date) { description = String(date.ISO8601Format().prefix(10)) }

  public static var today: CalendarDate { CalendarDate(of: .now) }

  /// The order of the texts is that of the days.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
