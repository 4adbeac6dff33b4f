import ContractModel
import Foundation
import Testing

@testable import Codegen

@Suite("codegen generate")
struct GenerateTests {
  @Test("touches nothing the second time")
  func untouched() throws {
    let project = try TemporaryProject()
    try project.generate()
    let before = try project.snapshot()
    let second = try project.generate()
    #expect((second.written, second.removed) == (0, 0))
    #expect(second.unchanged == before.count - 2)
    #expect(try project.snapshot() == before)
  }

  @Test("writes the same bytes wherever and whenever it runs")
  func deterministic() throws {
    let (one, other) = (try TemporaryProject(), try TemporaryProject())
    try one.generate()
    try other.generate()
    #expect(try one.snapshot().mapValues { $0[1] } == other.snapshot().mapValues { $0[1] })
  }

  @Test("touches two Swift files for a field more")
  func smallChange() throws {
    let project = try TemporaryProject()
    try project.generate()
    try project.write("bridge.yaml", TemporaryProject.contract(health: "uptime: float64, version: string"))
    // The endpoint's file, the one with the fingerprint, and contract.json.
    #expect(try project.generate().written == 3)
  }

  @Test("removes what it writes no more, with the folders that are left empty")
  func orphans() throws {
    let project = try TemporaryProject(TemporaryProject.contract(types: "types: { Level: { enum: [low, high] } }"))
    try project.generate()
    #expect(try project.text("Generated/Types/Bridge+Types.swift") != nil)
    try project.write("bridge.yaml", TemporaryProject.contract())
    #expect(try project.generate().removed == 1)
    #expect(!FileManager.default.fileExists(atPath: project.path("Generated/Types")))
  }

  @Test("keeps an orphan that a hand edited, and says so")
  func editedOrphan() throws {
    let project = try TemporaryProject(TemporaryProject.contract(types: "types: { Level: { enum: [low, high] } }"))
    try project.generate()
    try project.write("Generated/Types/Bridge+Types.swift", "// mine\n")
    try project.write("bridge.yaml", TemporaryProject.contract())
    let run = try project.generate()
    #expect(run.kept == ["Generated/Types/Bridge+Types.swift"])
    #expect(try project.text("Generated/Types/Bridge+Types.swift") == "// mine\n")
  }

  @Test("leaves files alone that it never wrote")
  func foreignFiles() throws {
    let project = try TemporaryProject()
    try project.write("Generated/Types/Mine.swift", "// mine\n")
    try project.generate()
    try project.generate()
    #expect(try project.text("Generated/Types/Mine.swift") == "// mine\n")
  }

  @Test("a lock that names a file outside of the output removes nothing")
  func hostileLock() throws {
    let project = try TemporaryProject()
    try project.generate()
    try project.write("victim.swift", "")
    let lock = try #require(try project.text("contract.json"))
    let emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    let hostile = lock.replacingOccurrences(
      of: "\"files\": {", with: "\"files\": {\n\"../victim.swift\": \"\(emptyHash)\",")
    try #require(hostile != lock)
    try project.write("contract.json", hostile)
    try project.generate()
    #expect(try project.text("victim.swift") == "")
  }

  @Test("touches no file where the contract has errors")
  func contractErrors() throws {
    let project = try TemporaryProject()
    try project.generate()
    let contract = TemporaryProject.contract(health: "uptime: flaot64")
    try project.write("bridge.yaml", contract)
    let before = try project.snapshot()
    let stop = #expect(throws: Pipeline.Stop.self) { try project.generate() }
    guard case .diagnostics(let diagnostics)? = stop else {
      Issue.record("stopped for another reason")
      return
    }
    #expect(diagnostics.map(\.id) == ["unknown-type"])
    #expect(try project.snapshot() == before)
  }

  @Test("says where the run-time files must be when they are missing")
  func missingRuntime() throws {
    let project = try TemporaryProject()
    project.runtime.swift = project.path("nowhere")
    let stop = #expect(throws: Pipeline.Stop.self) { try project.generate() }
    guard case .broken(let reason)? = stop else {
      Issue.record("stopped for another reason")
      return
    }
    #expect(reason.contains("nowhere"))
    #expect(reason.contains("beside the executable"))
  }
}
