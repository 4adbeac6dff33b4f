/// A point on the monotonic clock after which waiting is over.
///
/// Absolute, so that a wait made of many reads can't outlast what was allowed for the whole.
struct Deadline: Sendable {
  /// What was allowed when the deadline was set; error sentences name it.
  let allowance: Duration
  private let instant: ContinuousClock.Instant

  /// A deadline `allowance` from now; anything above a day counts as a day.
  init(after allowance: Duration) {
    self.allowance = min(max(allowance, .zero), .seconds(86_400))
    instant = ContinuousClock.now.advanced(by: self.allowance)
  }

  var remaining: Duration {
    max(.zero, ContinuousClock.now.duration(to: instant))
  }

  var hasPassed: Bool { remaining == .zero }

  /// Throws where the deadline has passed: what keeps coming without ever being complete must not hold a wait for ever.
  func requireTimeLeft() throws(WireError) {
    if hasPassed { throw .timedOut(allowance) }
  }

  /// Milliseconds for poll(2).
  var pollTimeout: Int32 { Self.wholeMilliseconds(of: remaining) }

  /// Rounded up, so that a wait never ends before its deadline; `duration` is a day at most.
  static func wholeMilliseconds(of duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    return Int32(clamping: seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
