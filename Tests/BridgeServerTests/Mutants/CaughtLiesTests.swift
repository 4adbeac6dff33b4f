import Foundation
import Testing

@Suite("Lies that the kit catches", .serialized)
struct CaughtLiesTests {
  private static let names = [
    "others-trace-id", "token-prefix", "event-twice", "host-suffix", "limit-off-by-one", "event-before-effect",
    "late-event", "event-lost-under-load", "events-swapped", "error-that-emits", "indicators-partial",
    "answer-of-previous", "stale-revision", "conflict-that-applies", "retry-doubles", "read-behind", "torn-update",
    "save-forgotten", "dry-run-acts", "default-ignored", "pattern-search", "base64-lenient", "bytes-limit-off-by-one",
  ]

  @Test("The list names every lie with the cases that must catch it", .timeLimit(.minutes(1)))
  func list() async throws {
    #expect(try await Lies.listed().map(\.name) == Self.names)
  }

  @Test("Its own cases catch each lie", .timeLimit(.minutes(2)), arguments: names)
  func caught(_ name: String) async throws {
    let lie = try #require(try await Lies.listed().first { $0.name == name })
    let verdict = try await Lies.judge(name, by: [lie.cases])
    #expect(verdict.status == 1, "\(verdict.report)")
    let failed = verdict.report.split(separator: "\n").first { $0.hasPrefix("FAIL ") }
    #expect(failed != nil, "\(verdict.report)")
  }

  @Test("None of these cases blames the true bridge", .timeLimit(.minutes(2)))
  func none() async throws {
    let verdict = try await Lies.judge("none", by: try await Lies.listed().map(\.cases))
    #expect(verdict.status == 0, "\(verdict.report)")
  }
}

/// The lying bridges and the kit, as they were built beside these tests.
private enum Lies {
  private static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardized

  /// `  name: summary [cases]` for each.
  static func listed() async throws -> [(name: String, cases: String)] {
    let bridge = try SpawnedBridge("lying-bridge", ["--list"])
    try #require(try await bridge.exitStatus() == 0)
    return bridge.output.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":"), let bracket = line.lastIndex(of: "["), line.last == "]" else {
        return nil
      }
      let name = line[..<colon].drop { $0 == " " }
      return (String(name), String(line[line.index(after: bracket)...].dropLast()))
    }
  }

  static func judge(_ name: String, by cases: [String]) async throws -> (status: Int32, report: String) {
    let command = products.appending(path: "lying-bridge").path()
    let contract = root.appending(path: "contract/bridge.yaml").path()
    let kit = try SpawnedBridge(
      "conformance",
      ["run", "--launch", "\(command) \(name)", "--contract", contract, "--profile", "hardened", "--patience", "2"]
        + Set(cases).sorted().flatMap { ["--only", $0] })
    let status = try await kit.exitStatus(within: .seconds(100))
    return (status, kit.output + kit.errors)
  }
}
