import Foundation
import Testing

@testable import Codegen

/// The built program, for what only a process can show.
@Suite("The program codegen")
struct CommandTests {
  private func run(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    // Beside the test bundle, where SwiftPM puts every product.
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = products.appending(path: "codegen")
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let outputText = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errorText = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, outputText, errorText)
  }

  @Test("exits 0 when clean, 1 on drift, and finds its run-time files")
  func loop() throws {
    let project = try TemporaryProject()
    let config = ["--config", project.path("codegen.yaml")]
    #expect(try run(["check"] + config).status == 1)
    #expect(try run(["generate"] + config).status == 0)
    #expect(try run(["check"] + config).status == 0)
  }

  @Test("exits 1 with diagnostics on stderr where the contract has errors")
  func diagnostics() throws {
    let project = try TemporaryProject(TemporaryProject.contract(health: "uptime: flaot64"))
    let (status, output, errors) = try run(["generate", "--config", project.path("codegen.yaml")])
    #expect((status, output) == (1, ""))
    #expect(errors.contains("bridge.yaml:9:"))
    #expect(errors.contains("[unknown-type]"))
  }

  @Test(
    "exits 2 for bad flags and for what can't be read",
    arguments: [
      ["--nonsense"], ["check", "--nonsense"], ["check", "--config", "/nowhere.yaml"], ["explain", "no-such-id"],
    ])
  func unusable(_ arguments: [String]) throws {
    let (status, _, errors) = try run(arguments)
    #expect(status == 2)
    #expect(!errors.isEmpty)
  }

  @Test("exits 2 where the contract's entry is missing")
  func missingEntry() throws {
    let project = try TemporaryProject()
    try Disk.remove(project.path("bridge.yaml"))
    #expect(try run(["check", "--config", project.path("codegen.yaml")]).status == 2)
  }

  @Test("explains an id, and helps")
  func explain() throws {
    #expect(try run(["explain", "alias"]).output.hasPrefix("alias\n"))
    #expect(try run(["--help"]).status == 0)
  }
}
