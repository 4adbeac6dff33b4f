import ContractModel
import Foundation
import Testing

@testable import Codegen

@Suite("codegen check")
struct CheckTests {
  private func report(_ project: TemporaryProject) throws -> String { DriftReport(drift: try project.check()).text }

  @Test("is content with what generate wrote, and writes nothing")
  func clean() throws {
    let project = try TemporaryProject()
    try project.generate()
    let before = try project.snapshot()
    #expect(try project.check().isClean)
    #expect(try project.snapshot() == before)
  }

  @Test(
    "refuses a contract in which a retired name comes back",
    arguments: [
      "types: [Note]", "errors: [busy]", "endpoints: [get_health]", "channels: [events]", "events: [alive]",
      "fields: { Note: [text] }", "fields: { GetHealthResponse: [uptime] }", "values: { Level: [very low] }",
      "cases: { Part: [note] }",
    ])
  func retired(names: String) throws {
    let declared = """
      types:
        Note: { object: { text: string } }
        Level: { enum: { low: { wire: very low } } }
        Part: { union: { tag: kind, cases: { note: Note } } }
      errors: { busy: { http: 503 } }
      """
    #expect(try TemporaryProject(TemporaryProject.contract(types: declared)).check().differences.count > 0)
    let project = try TemporaryProject(TemporaryProject.contract(types: "\(declared)\nretired: { \(names) }"))
    #expect {
      try project.check()
    } throws: { error in
      guard case Pipeline.Stop.diagnostics(let diagnostics) = error else { return false }
      return diagnostics.map(\.id) == ["retired-name"]
    }
  }

  @Test("says in words what the contract changed, then shows it, then names the command")
  func contract() throws {
    let project = try TemporaryProject()
    try project.generate()
    try project.write("bridge.yaml", TemporaryProject.contract(health: "uptime_seconds: float64"))
    let before = try project.snapshot()
    let drift = try project.check()
    #expect(drift.differences.allSatisfy { $0.cause == .contract })
    let text = DriftReport(drift: drift).text
    let parts = [
      "The contract changed", "`uptime` of `get_health` was renamed to `uptime_seconds`",
      "--- Generated/Endpoints/Bridge+Endpoints.swift", "-  public let uptime: Swift.Double",
      "+  public let uptimeSeconds: Swift.Double", "make generate",
    ]
    var rest = text[...]
    for part in parts {
      let found = try #require(rest.range(of: part), "missing or out of order: \(part)\n\(text)")
      rest = rest[found.upperBound...]
    }
    #expect(try project.snapshot() == before)
  }

  @Test("says the same of C#: the words first, then each file")
  func csharp() throws {
    let project = try TemporaryProject()
    let target = "csharp: { out: Sharp, namespace: Api }"
    try project.write("codegen.yaml", "contract: bridge.yaml\nresolved: contract.json\ntargets: { \(target) }")
    try project.generate()
    try project.write("bridge.yaml", TemporaryProject.contract(health: "uptime_seconds: float64"))
    let drift = try project.check()
    let changed = ["Sharp/BridgeContract.cs", "Sharp/Endpoints/Bridge+Endpoints.cs", "contract.json"]
    #expect(drift.differences.map(\.path).sorted() == changed)
    let text = DriftReport(drift: drift).text
    let words = try #require(text.range(of: "`uptime` of `get_health` was renamed to `uptime_seconds`"))
    let line = try #require(text.range(of: "-        public double Uptime { get; }"))
    #expect(words.upperBound < line.lowerBound)
  }

  @Test("reads a whole bound of a float64 back as it was written")
  func wholeBound() throws {
    let project = try TemporaryProject(TemporaryProject.contract(health: "uptime: { type: float64, min: 0 }"))
    try project.generate()
    try project.write("bridge.yaml", TemporaryProject.contract(health: "seconds: { type: float64, min: 0 }"))
    let text = try report(project)
    #expect(text.contains("`uptime` of `get_health` was renamed to `seconds`"))
    #expect(!text.contains("from 0 to 0"))
  }

  @Test("knows a hand by its file")
  func hand() throws {
    let project = try TemporaryProject()
    try project.generate()
    let path = "Generated/Endpoints/Bridge+Endpoints.swift"
    let text = try #require(try project.text(path))
    try project.write(path, text.replacingOccurrences(of: "uptime", with: "downtime"))
    let drift = try project.check()
    #expect(drift.differences.map(\.cause) == [.hand])
    let words = "\(path) is not what contract.json records: it was edited by hand, or is not of the same commit."
    #expect(try report(project).hasPrefix(words))
  }

  @Test("names several files that are not what was recorded in one sentence")
  func hands() throws {
    let project = try TemporaryProject()
    try project.generate()
    for path in ["Generated/RouteTable.swift", "Generated/BridgeContract.swift"] {
      try project.write(path, "// mine\n")
    }
    let words = "2 files are not what contract.json records: they were edited by hand, or are not of the same commit:\n"
    #expect(try report(project).hasPrefix(words + "  Generated/"))
  }

  @Test("knows a file that is missing, and a hand that edited contract.json")
  func otherHands() throws {
    let project = try TemporaryProject()
    try project.generate()
    try Disk.remove(project.path("Generated/RouteTable.swift"))
    let resolved = try #require(try project.text("contract.json"))
    try project.write("contract.json", resolved.replacingOccurrences(of: "1.0.0", with: "1.0.1"))
    let drift = try project.check()
    #expect(drift.differences.map(\.cause) == [.missing, .hand])
    let text = try report(project)
    #expect(text.contains("Generated/RouteTable.swift is missing."))
    #expect(text.contains("contract.json does not fit its own checksum"))
    #expect(!text.contains("/dev/null"))
  }

  @Test("says of a folder that is missing that it is, and shows none of its files")
  func missingFolder() throws {
    let project = try TemporaryProject()
    try project.generate()
    let count = try project.pipeline().output.paths.count
    try FileManager.default.removeItem(atPath: project.path("Generated"))
    let rest = "\n\nRun `make generate` to bring the generated files up to date."
    #expect(try report(project) == "The folder Generated is missing (\(count) files)." + rest)
  }

  @Test("says that contract.json is missing where all else is there")
  func missingResolved() throws {
    let project = try TemporaryProject()
    try project.generate()
    try Disk.remove(project.path("contract.json"))
    #expect(try report(project).hasPrefix("contract.json is missing.\n\nRun"))
    try project.write("Generated/RouteTable.swift", "// mine\n")
    #expect(try report(project).hasPrefix("One file would be written otherwise now.\ncontract.json is missing.\n\n---"))
  }

  @Test("knows contract files of other names")
  func names() throws {
    let project = try TemporaryProject()
    try project.generate()
    try project.write("main.yaml", TemporaryProject.contract())
    let configuration = try #require(try project.text("codegen.yaml"))
    try project.write("codegen.yaml", configuration.replacingOccurrences(of: "bridge.yaml", with: "main.yaml"))
    #expect(try project.check().differences.allSatisfy { $0.cause == .names })
    let words = """
      The contract's files have other names now, and so have generated files:
        Generated/Endpoints/Bridge+Endpoints.swift is now Generated/Endpoints/Main+Endpoints.swift
      """
    #expect(try report(project).hasPrefix(words + "\n"))
  }

  @Test(
    "knows a change of codegen.yaml",
    arguments: [
      ("swift: { out: Other, module: ExampleAPI }", "swift writes to Other now, not to Generated"),
      ("python: { out: Generated, package: api }", "python is new and writes to Generated"),
      ("python: { out: Generated, package: api }", "swift, which wrote to Generated, is gone"),
    ])
  func settings(target: String, words: String) throws {
    let project = try TemporaryProject()
    try project.generate()
    try project.write("codegen.yaml", "contract: bridge.yaml\nresolved: contract.json\ntargets: { \(target) }")
    let text = try report(project)
    #expect(text.contains("codegen.yaml changed: \(words).\n"))
    #expect(!text.contains("The generator changed"))
    #expect(!text.contains("---"))
  }

  @Test("names a file that says that codegen wrote it and that nothing gives, and no other")
  func leftOver() throws {
    let project = try TemporaryProject()
    try project.generate()
    let text = try #require(try project.text("Generated/RouteTable.swift"))
    try project.write("Generated/Mine.swift", "// mine\n")
    try project.write("Generated/Endpoints/Gone+Endpoints.swift", text)
    let words = "says that codegen wrote it, but nothing in the contract gives it: remove it."
    #expect(try report(project) == "Generated/Endpoints/Gone+Endpoints.swift \(words)")
    let run = try project.generate()
    #expect(run.leftOver == ["Generated/Endpoints/Gone+Endpoints.swift"])
    #expect(try project.text("Generated/Endpoints/Gone+Endpoints.swift") == text)
  }

  @Test("knows another generator: the contract is the same and no hand was there")
  func generator() throws {
    let project = try TemporaryProject()
    try project.generate()
    let copy = project.folder.appending(path: "Runtime")
    try FileManager.default.copyItem(at: URL(filePath: project.runtime.swift), to: copy)
    try Disk.write(Array("// other\n".utf8), to: copy.appending(path: "BridgeCall.swift").path())
    project.runtime.swift = copy.path()
    let drift = try project.check()
    #expect(drift.differences.count == 2)
    #expect(drift.differences.allSatisfy { $0.cause == .generator })
    #expect(try report(project).hasPrefix("The generator changed"))
  }

  @Test("shows a file that would be removed")
  func orphan() throws {
    let project = try TemporaryProject(TemporaryProject.contract(types: "types: { Level: { enum: [low, high] } }"))
    try project.generate()
    try project.write("bridge.yaml", TemporaryProject.contract())
    let text = try report(project)
    #expect(text.contains("the type `Level` was removed"))
    #expect(text.contains("--- Generated/Types/Bridge+Types.swift\n+++ /dev/null"))
  }

  @Test("notes CR at the ends of lines and is not red for them")
  func carriageReturns() throws {
    let project = try TemporaryProject()
    try project.generate()
    let text = try #require(try project.text("Generated/RouteTable.swift"))
    try project.write("Generated/RouteTable.swift", text.replacingOccurrences(of: "\n", with: "\r\n"))
    let drift = try project.check()
    #expect(drift.isClean)
    #expect(DriftReport(drift: drift).text.contains("note: Generated/RouteTable.swift has CR"))
  }

  @Test("makes one note of more than three files with CR")
  func manyCarriageReturns() throws {
    let project = try TemporaryProject()
    try project.generate()
    let paths = try project.pipeline().output.paths
    for path in paths {
      let text = try #require(try project.text(path))
      try project.write(path, text.replacingOccurrences(of: "\n", with: "\r\n"))
    }
    let text = try report(project)
    #expect(text == "note: \(paths.count) files have CR at the ends of their lines (git autocrlf?)")
  }

  @Test("says so where nothing was generated yet")
  func nothingYet() throws {
    let project = try TemporaryProject()
    let rest = "\n\nRun `make generate` to bring the generated files up to date."
    #expect(try report(project) == "Nothing is there of what is generated from the contract." + rest)
  }

  @Test("comments and layout of the contract are no drift, its docs are")
  func comments() throws {
    let project = try TemporaryProject()
    try project.generate()
    try project.write("bridge.yaml", "# A remark.\n" + TemporaryProject.contract(health: "uptime:   float64"))
    #expect(try project.check().isClean)
    try project.write("bridge.yaml", TemporaryProject.contract(health: "uptime: { type: float64, doc: Seconds. }"))
    #expect(
      try project.check().changes.map(\.sentence) == [#"`doc` of `uptime` of `get_health` was added: "Seconds.""#])
  }
}
