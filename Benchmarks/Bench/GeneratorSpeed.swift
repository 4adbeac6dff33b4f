import Foundation

/// `codegen check` on the repository, and `codegen generate` on synthetic contracts; whole processes from start to exit.
func generatorSpeed(_ commands: URL, _ folder: URL) throws -> [Result] {
  let codegen = commands.appendingPathComponent("codegen").path
  let checks = try (0..<21).map { _ in try seconds { _ = try Command.check([codegen, "check"], in: folder) } }
  let check = Result(
    name: "codegen check, start to exit", value: median(checks) * 1000, unit: "ms", bar: .atMost(20),
    details: "median of \(checks.count) runs")

  let scratch = Scratch.make()
  defer { scratch.remove() }
  func generate(_ contract: SyntheticContract, runs: Int) throws -> Double {
    median(
      try (0..<runs).map { run in
        let place = scratch.folder.appendingPathComponent("\(contract.endpoints)-\(run)")
        defer { scratch.isFinished(place) }
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
      details: "median of 11 runs, every file written anew, to \(scratch.medium)"),
    Result(
      name: "ten times that", value: large / small, unit: "times the time", bar: .atMost(12),
      details: "\(shown(large * 1000)) ms, median of 5 runs"),
  ]
}

/// Where files are generated.
///
/// In memory where there is a file system for that: on ext4, `bench generator` three times one after another gave 78, 99 and
/// 119 ms, each after the one before had removed its files, and 66, 65 and 62 ms in memory.
private struct Scratch {
  let folder: URL
  let isInMemory: Bool

  var medium: String { isInMemory ? "memory" : "the disk" }

  static func make() -> Scratch {
    let memory = "/dev/shm"
    let isInMemory = FileManager.default.isWritableFile(atPath: memory)
    let parent = isInMemory ? URL(fileURLWithPath: memory) : FileManager.default.temporaryDirectory
    return Scratch(folder: parent.appendingPathComponent("bench-\(UUID().uuidString)"), isInMemory: isInMemory)
  }

  /// Memory is scarce, and freed at no cost to the next run.
  func isFinished(_ place: URL) {
    if isInMemory { try? FileManager.default.removeItem(at: place) }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
