import Foundation
import Testing

@testable import Codegen

/// The built program, for what only a process can show.
@Suite("The program codegen")
struct CommandTests {
  private func run(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    try BuiltProgram(name: "codegen").run(arguments)
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

  @Test("makes a project in an empty folder, says what to do next, and does nothing the second time")
  func newProject() throws {
    let place = try TemporaryProject()
    try place.write("notes/.keep", "")
    let program = BuiltProgram(name: "codegen", folder: place.folder.appending(path: "notes"))
    let (status, output, errors) = try program.run(["init"])
    #expect((status, errors) == (0, ""))
    #expect(output.contains("\n  make conformance "))
    #expect(try program.run(["check"]).status == 0)
    let before = try place.snapshot()
    let second = try program.run(["init"])
    #expect((second.status, second.output) == (2, ""))
    #expect(second.errors.contains("Package.swift"))
    #expect(try place.snapshot() == before)
  }

  @Test("shows a name, suggests the one that was meant, and lists all")
  func show() throws {
    let project = try TemporaryProject()
    let program = BuiltProgram(name: "codegen", folder: project.folder)
    #expect(try program.run(["show", "GET_HEALTH"]).output.hasPrefix("endpoint get_health\n  bridge.yaml:7:3\n"))
    #expect(try program.run(["show", "get_health", "--format", "json"]).output.hasPrefix("[\n"))
    #expect(try program.run(["show"]).output.contains("endpoint get_health\nchannel events\nevent alive\n"))
    let (status, output, errors) = try program.run(["show", "get_helth"])
    #expect((status, output) == (2, ""))
    #expect(errors == "error: the contract has nothing called `get_helth`; did you mean `get_health`?\n")
  }

  @Test("completes the names of the contract and the ids of diagnostics")
  func completion() throws {
    let project = try TemporaryProject()
    let program = BuiltProgram(name: "codegen", folder: project.folder, environment: ["SAP_SHELL": "bash"])
    let names = try program.run(["---completion", "show", "--", "positional@0", "0", "0", "codegen", "show", ""])
    #expect(names.output.split(separator: "\n").contains("get_health"))
    let ids = try program.run(["---completion", "explain", "--", "positional@0", "0", "0", "codegen", "explain", ""])
    #expect(ids.output.split(separator: "\n").contains("unknown-type"))
    try project.write("bridge.yaml", "nonsense")
    let none = try program.run(["---completion", "show", "--", "positional@0", "0", "0", "codegen", "show", ""])
    #expect((none.status, none.errors) == (0, ""))
  }
}
