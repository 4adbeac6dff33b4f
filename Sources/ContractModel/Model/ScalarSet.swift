/// A set of Unicode scalar values, as a pattern's class or `.` gives it.
public struct ScalarSet: Sendable, Hashable {
  /// Sorted, apart from each other, without surrogates (U+D800 to U+DFFF).
  public let ranges: [ClosedRange<UInt32>]

  /// - Parameter ranges: In any order; they may overlap and hold surrogates, which are left out.
  init(_ ranges: [ClosedRange<UInt32>]) {
    var joined: [ClosedRange<UInt32>] = []
    for range in ranges.flatMap(Self.withoutSurrogates).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    self.ranges = joined
  }

  /// Every scalar value.
  static let all = ScalarSet([0...0x10FFFF])

  /// The scalar values that are not in this set.
  var complement: ScalarSet {
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if next < range.lowerBound { gaps.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
    return ScalarSet(gaps)
  }

  /// Takes time proportional to the logarithm of the number of ranges.
  public func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].contains(scalar) { return true }
      if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return false
  }

  /// What both have.
  func intersection(_ other: ScalarSet) -> ScalarSet {
    var shared: [ClosedRange<UInt32>] = []
    var (left, right) = (ranges[...], other.ranges[...])
    while let first = left.first, let second = right.first {
      if first.overlaps(second) { shared.append(first.clamped(to: second)) }
      if first.upperBound < second.upperBound { left.removeFirst() } else { right.removeFirst() }
    }
    return ScalarSet(shared)
  }

  private static func withoutSurrogates(_ range: ClosedRange<UInt32>) -> [ClosedRange<UInt32>] {
    var parts: [ClosedRange<UInt32>] = []
    if range.lowerBound < 0xD800 { parts.append(range.lowerBound...min(range.upperBound, 0xD7FF)) }
    if range.upperBound > 0xDFFF { parts.append(max(range.lowerBound, 0xE000)...range.upperBound) }
    return parts
  }
}
