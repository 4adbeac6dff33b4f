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
    #expect(try report(project).hasPrefix("By hand, \(path) was changed."))
  }

  @Test("knows a hand that removed a file, and one that edited contract.json")
  func otherHands() throws {
    let project = try TemporaryProject()
    try project.generate()
    try Disk.remove(project.path("Generated/RouteTable.swift"))
    let resolved = try #require(try project.text("contract.json"))
    try project.write("contract.json", resolved.replacingOccurrences(of: "1.0.0", with: "1.0.1"))
    let drift = try project.check()
    #expect(drift.differences.map(\.cause) == [.hand, .hand])
    #expect(try report(project).contains("By hand, Generated/RouteTable.swift was removed."))
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

  @Test("says so where nothing was generated yet")
  func nothingYet() throws {
    let project = try TemporaryProject()
    #expect(try report(project).contains("nothing was generated from it yet"))
  }

  @Test("comments and layout of the contract are no drift, its docs are")
  func comments() throws {
    let project = try TemporaryProject()
    try project.generate()
    try project.write("bridge.yaml", "# A remark.\n" + TemporaryProject.contract(health: "uptime:   float64"))
    #expect(try project.check().isClean)
    try project.write("bridge.yaml", TemporaryProject.contract(health: "uptime: { type: float64, doc: Seconds. }"))
    #expect(try project.check().changes == [#"`doc` of `uptime` of `get_health` was added: "Seconds.""#])
  }
}
