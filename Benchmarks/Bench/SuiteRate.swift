import Foundation

/// The suite of all profiles against the bridge, both in release: the rate of the ordinary cases, as the report says it,
/// and the time of the whole run, the slow cases included.
func suiteRate(_ commands: URL, _ folder: URL) throws -> [Result] {
  let conformance = commands.appendingPathComponent("conformance").path
  let bridge = commands.appendingPathComponent("bridge-server").path
  var rates: [Double] = []
  var times: [Double] = []
  for _ in 0..<3 {
    var output = ""
    let command = [conformance, "run", "--launch", bridge, "--profile", "hardened", "--strict"]
    times.append(try seconds { output = try Command.check(command, in: folder).output })
    guard let match = output.firstMatch(of: /(\d+) ordinary cases a second/), let rate = Double(match.1) else {
      throw Command.Failure(description: "the report names no rate:\n\(output.suffix(500))")
    }
    rates.append(rate)
  }
  return [
    Result(
      name: "ordinary cases of the suite", value: median(rates), unit: "a second", bar: .atLeast(1000),
      details: "median of \(rates.count) runs"),
    Result(
      name: "the whole suite", value: median(times), unit: "s", bar: .atMost(65),
      details: "median of \(times.count) runs, its longest deadline of 60 s included"),
  ]
}
