// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// An instant of the years 0001 to 9999 in microseconds: the type of `timestamp`.
public struct Timestamp: Swift.Hashable, Swift.Comparable, Swift.Sendable {
  /// From 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999Z.
  private static let range: Swift.ClosedRange<Swift.Int64> = -62_135_596_800_000_000...253_402_300_799_999_999

  /// Leap seconds aside; negative before 1970.
  public let microsecondsSince1970: Swift.Int64

  /// What lies beyond the years 0001 to 9999 becomes the first or the last instant of them.
  public init(microsecondsSince1970: Swift.Int64) {
    self.microsecondsSince1970 = Swift.min(
      Swift.max(microsecondsSince1970, Self.range.lowerBound), Self.range.upperBound)
  }

  /// Nil beyond the years 0001 to 9999.
  init?(exactly microseconds: Swift.Int64) {
    guard Self.range.contains(microseconds) else { return nil }
    microsecondsSince1970 = microseconds
  }

  public static func < (left: Timestamp, right: Timestamp) -> Swift.Bool {
    left.microsecondsSince1970 < right.microsecondsSince1970
  }
}

/// As on the wire: RFC 3339 in UTC with `Z`, with three fraction digits, or six where needed. Any offset is read.
extension Timestamp: Swift.LosslessStringConvertible {
  public init?(_ description: Swift.String) {
    var text = description
    guard let timestamp = text.withUTF8(TimeText.timestamp) else { return nil }
    self = timestamp
  }

  public var description: Swift.String {
    let (seconds, fraction) = Self.divided(microsecondsSince1970, by: 1_000_000)
    let (day, second) = Self.divided(seconds, by: 86_400)
    let time = [second / 3_600, second / 60 % 60, second % 60].map { TimeText.padded($0, 2) }
    let digits =
      fraction.isMultiple(of: 1_000) ? TimeText.padded(fraction / 1_000, 3) : TimeText.padded(fraction, 6)
    return "\(CalendarDate(daysSince1970: Swift.Int(day)))T\(time.joined(separator: ":")).\(digits)Z"
  }

  /// Rounded down, with what is left.
  private static func divided(_ number: Swift.Int64, by divisor: Swift.Int64) -> (Swift.Int64, Swift.Int64) {
    let rest = (number % divisor + divisor) % divisor
    return ((number - rest) / divisor, rest)
  }
}

extension Timestamp: Swift.Codable {
  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let timestamp = Timestamp(try container.decode(Swift.String.self)) else {
      throw Swift.DecodingError.dataCorruptedError(in: container, debugDescription: "This is no timestamp.")
    }
    self = timestamp
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
