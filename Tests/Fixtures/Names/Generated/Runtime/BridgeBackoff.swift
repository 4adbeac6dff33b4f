// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// How long to wait before the next attempt: a random part of a growing time (full jitter).
public struct BridgeBackoff: Swift.Sendable {
  /// A bridge that asks for more patience than this is told of instead of waited for.
  private static let longestRetryAfter = Swift.Duration.seconds(30)
  /// The wait has reached any cap by then.
  private static let largestExponent = 32

  /// In a row, the first one included; nil: without end.
  public let attempts: Swift.Int?
  /// The longest wait after the first failure; it doubles with each.
  public let base: Swift.Duration
  /// The longest wait of all.
  public let cap: Swift.Duration
  /// From 0 to 1.
  public let random: @Sendable () -> Swift.Double

  public init(
    attempts: Swift.Int? = 4, base: Swift.Duration = .milliseconds(100), cap: Swift.Duration = .seconds(5),
    random: @escaping @Sendable () -> Swift.Double = { Swift.Double.random(in: 0...1) }
  ) {
    self.attempts = attempts
    self.base = base
    self.cap = cap
    self.random = random
  }

  /// After so many failures in a row; nil: give up. `least` is what `Retry-After` asks for.
  func wait(afterFailures failures: Swift.Int, atLeast least: Swift.Duration = .zero) -> Swift.Duration? {
    if let attempts, failures >= attempts { return nil }
    guard least <= Self.longestRetryAfter else { return nil }
    var longest = base
    for _ in 0..<Swift.max(0, Swift.min(failures - 1, Self.largestExponent)) where longest < cap { longest *= 2 }
    return least + Swift.min(longest, cap) * random()
  }
}
