import Foundation

/// Seconds that `body` takes, by the monotonic clock.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try body()
  let (whole, attoseconds) = start.duration(to: .now).components
  return Double(whole) + Double(attoseconds) / 1e18
}

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return .nan }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// Runs `a` and `b` in turn, A B A B …, so that a machine whose speed drifts slows both, and gives the medians of each
/// and of the ratio b/a pair by pair.
func paired(_ runs: Int, _ a: () throws -> Double, _ b: () throws -> Double) rethrows -> (
  a: Double, b: Double, ratio: Double
) {
  var first: [Double] = []
  var second: [Double] = []
  _ = try a()
  _ = try b()
  for _ in 0..<runs {
    first.append(try a())
    second.append(try b())
  }
  return (median(first), median(second), median(zip(first, second).map { $1 / $0 }))
}
