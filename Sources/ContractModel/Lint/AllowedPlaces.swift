/// The places where one rule may be broken, asked in the order of the findings: of several that cover a finding the
/// innermost counts.
struct AllowedPlaces {
  private let allowances: [Allowance]
  private var isUsed: [Bool]
  private var next = 0
  /// Those that began before the last finding, the innermost last.
  private var open: [Int] = []

  init(_ allowances: [Allowance]) {
    self.allowances = allowances.sorted { left, right in
      guard let first = left.scope, let second = right.scope else { return left.scope == nil && right.scope != nil }
      return first.isBefore(second)
    }
    isUsed = [Bool](repeating: false, count: allowances.count)
  }

  /// Whether the place is covered; places come in the order of ``SourceSpan/isBefore(_:)``.
  mutating func take(_ place: SourceSpan) -> Bool {
    while next < allowances.count, allowances[next].scope.map({ !place.isBefore($0) }) ?? true {
      open.append(next)
      next += 1
    }
    while let last = open.last, !allowances[last].covers(place) { open.removeLast() }
    guard let last = open.last else { return false }
    isUsed[last] = true
    return true
  }

  var unused: [Allowance] { zip(allowances, isUsed).filter { !$0.1 }.map(\.0) }
}

extension SourceSpan {
  /// By file name and start: any order will do in which what stands together comes together.
  func isBefore(_ other: SourceSpan) -> Bool { (file, start) < (other.file, other.start) }
}
