import Foundation
import Testing

/// A lying bridge as `lying-bridge --list --json` tells of it, and the kit's verdict on it: both as they were built
/// beside these tests.
struct JudgedLie: Decodable, Sendable {
  let name: String
  let summary: String
  let caughtBy: String
  let clauses: [String]

  enum CodingKeys: String, CodingKey {
    case name
    case summary
    case caughtBy = "caught_by"
    case clauses
  }

  /// How many are judged at once; most of the time they wait.
  static let jobs = 4
  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

  private static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

  /// Roughly how long its cases take: those that wait for a deadline are begun first.
  var seconds: Int {
    let deadlines = [
      "slow-body": 25, "heartbeat/events/interval": 17, "slow-headers": 13, "stalled-readers": 12, "late-": 7,
      "events/": 6,
    ]
    return deadlines.filter { caughtBy.contains($0.key) }.values.max() ?? 1
  }

  static func listed() async throws -> [JudgedLie] {
    let bridge = try SpawnedBridge("lying-bridge", ["--list", "--json"])
    try #require(try await bridge.exitStatus() == 0)
    return try JSONDecoder().decode([JudgedLie].self, from: Data(bridge.output.utf8))
  }

  static func judge(_ name: String, by cases: [String]) async throws -> (status: Int32, report: String) {
    let command = products.appending(path: "lying-bridge").path()
    let contract = root.appending(path: "contract/bridge.yaml").path()
    let kit = try SpawnedBridge(
      "conformance",
      ["run", "--launch", "\(command) \(name)", "--contract", contract, "--profile", "hardened"]
        + Set(cases).sorted().flatMap { ["--only", $0] })
    let status = try await kit.exitStatus(within: .seconds(150))
    return (status, kit.output + kit.errors)
  }
}
