import Foundation

/// `codegen check` on the repository, and `codegen generate` on synthetic contracts; whole processes from start to exit.
func generatorSpeed(_ commands: URL, _ folder: URL) throws -> [Result] {
  let codegen = commands.appendingPathComponent("codegen").path
  let checks = try (0..<21).map { _ in try seconds { _ = try Command.check([codegen, "check"], in: folder) } }
  let check = Result(
    name: "codegen check, start to exit", value: median(checks) * 1000, unit: "ms", bar: .atMost(20),
    details: "median of \(checks.count) runs")

  let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: scratch) }
  func generate(_ contract: SyntheticContract, runs: Int) throws -> Double {
    median(
      try (0..<runs).map { run in
        // A folder for each run: ext4 searches long for a free inode where a thousand were freed a moment ago.
        let place = scratch.appendingPathComponent("\(contract.endpoints)-\(run)")
        try contract.write(to: place)
        return try seconds { _ = try Command.check([codegen, "generate"], in: place) }
      })
  }
  let small = try generate(SyntheticContract(endpoints: 500, types: 300), runs: 11)
  let large = try generate(SyntheticContract(endpoints: 5000, types: 3000), runs: 5)
  return [
    check,
    Result(
      name: "500 endpoints and 300 types generated for Swift", value: small * 1000, unit: "ms", bar: .atMost(100),
      details: "median of 11 runs, every file written anew"),
    Result(
      name: "ten times that", value: large / small, unit: "times the time", bar: .atMost(12),
      details: "\(shown(large * 1000)) ms, median of 5 runs"),
  ]
}
