import Foundation

/// The suite against the bridge, both in release: the rate of the ordinary cases, as the report says it.
func suiteRate(_ commands: URL, _ folder: URL) throws -> Result {
  let conformance = commands.appendingPathComponent("conformance").path
  let bridge = commands.appendingPathComponent("bridge-server").path
  let rates = try (0..<3).map { _ in
    let run = try Command.check([conformance, "run", "--launch", bridge, "--strict"], in: folder)
    guard let match = run.output.firstMatch(of: /(\d+) ordinary cases a second/), let rate = Double(match.1) else {
      throw Command.Failure(description: "the report names no rate:\n\(run.output.suffix(500))")
    }
    return rate
  }
  return Result(
    name: "ordinary cases of the suite", value: median(rates), unit: "a second", bar: .atLeast(500),
    details: "median of \(rates.count) runs")
}
