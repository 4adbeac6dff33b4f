/// One figure with the bar it has to reach.
struct Result {
  enum Bar {
    case atMost(Double)
    case atLeast(Double)
  }

  let name: String
  let value: Double
  let unit: String
  let bar: Bar
  /// What the figure was made from: both sides of a ratio, the number of runs.
  let details: String

  var isReached: Bool {
    switch bar {
    case .atMost(let limit): value <= limit
    case .atLeast(let limit): value >= limit
    }
  }

  var line: String {
    let limit: String
    switch bar {
    case .atMost(let number): limit = "at most \(shown(number))"
    case .atLeast(let number): limit = "at least \(shown(number))"
    }
    let verdict = isReached ? "ok    " : "MISSED"
    return "\(verdict) \(name): \(shown(value)) \(unit) (\(limit)); \(details)"
  }
}

/// Three significant digits are what the noise of a shared machine leaves.
func shown(_ number: Double) -> String {
  guard number.isFinite else { return "\(number)" }
  if number.magnitude >= 100 || number == number.rounded() { return "\(Int(number.rounded()))" }
  let scale: Double = number.magnitude >= 10 ? 10 : 100
  return "\((number * scale).rounded() / scale)"
}
