// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Timestamp {
  /// To the nearest microsecond; beyond the years 0001 to 9999 the first or the last instant of them.
  public init(_ date: BridgeDate) {
    let microseconds = (date.timeIntervalSince1970 * 1_000_000).rounded()
    // Beyond int64 lie dates that no calendar has; what is no number is later than all of them.
    self.init(microsecondsSince1970: Swift.Int64(exactly: microseconds) ?? (microseconds < 0 ? .min : .max))
  }

  /// As near as the double of a `Date` comes: within a microsecond in the decades around 2001.
  public var date: BridgeDate { BridgeDate(timeIntervalSince1970: Swift.Double(microsecondsSince1970) / 1_000_000) }
}
