import ContractModel
import Foundation
import Testing

@testable import Codegen

/// The built program, for what only a process can show.
@Suite("The program codegen")
struct CommandTests {
  private func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = BuiltProgram(name: "codegen").url
    process.arguments = arguments
    return process
  }

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

  @Test("lints: 1 with findings, 0 without")
  func lint() throws {
    let project = try TemporaryProject()
    let config = ["--config", project.path("codegen.yaml")]
    let (status, output, errors) = try run(["lint"] + config)
    #expect(status == 1)
    #expect(errors.contains("[endpoint-without-doc]"))
    #expect(output.hasSuffix("findings\n"))
    let rules = LintRule.all.map { "  \($0.id): This is a test.\n" }.joined()
    try project.write("bridge.yaml", TemporaryProject.contract() + "\nallow:\n" + rules)
    let used = try run(["lint"] + config).errors.split(separator: "\n").filter { $0.contains("[") }
    #expect(used.allSatisfy { $0.hasSuffix("[unused-allow]") })
  }

  @Test(
    "writes each format to stdout, and the same to a file, clean or not",
    arguments: ReportFormat.allCases, ["check", "lint"])
  func formats(format: ReportFormat, command: String) throws {
    let project = try TemporaryProject()
    let arguments = [command, "--config", project.path("codegen.yaml"), "--format", format.rawValue]
    let file = project.path("reports/findings.\(format.rawValue)")
    let shown = try run(arguments)
    let written = try run(arguments + ["--output", file])
    #expect(shown.status == 1)
    #expect(written.status == 1)
    #expect(written.output == "")
    let text = String(decoding: try #require(try Disk.read(file)), as: UTF8.self)
    if format == .text {
      #expect(text.contains(shown.output))
    } else {
      #expect(text == shown.output)
      #expect(shown.errors == "")
    }
  }

  @Test("says in every format that there is no configuration, and exits 2", arguments: ReportFormat.allCases)
  func failure(format: ReportFormat) throws {
    let (status, output, errors) = try run(["lint", "--config", "/nowhere.yaml", "--format", format.rawValue])
    #expect(status == 2)
    #expect(errors.contains("/nowhere.yaml is not there"))
    #expect(format == .text || output.contains("/nowhere.yaml is not there"))
  }

  @Test("exits 2 where the report can't be written")
  func unwritableReport() throws {
    let project = try TemporaryProject()
    let arguments = ["lint", "--config", project.path("codegen.yaml"), "--output", project.path("bridge.yaml/report")]
    #expect(try run(arguments).status == 2)
  }

  @Test("exits 2 where what was generated can't be read", arguments: ["check", "generate"])
  func unreadableOutput(command: String) throws {
    let project = try TemporaryProject()
    try FileManager.default.createDirectory(atPath: project.path("contract.json"), withIntermediateDirectories: true)
    let (status, _, errors) = try run([command, "--config", project.path("codegen.yaml")])
    #expect(status == 2)
    #expect(errors.contains("contract.json could not be read"))
  }

  @Test("exits 3 where what is generated can't be written")
  func broken() throws {
    let project = try TemporaryProject()
    try project.write("codegen.yaml", "contract: bridge.yaml\nresolved: bridge.yaml/contract.json\ntargets: {}")
    let (status, _, errors) = try run(["generate", "--config", project.path("codegen.yaml")])
    #expect(status == 3)
    #expect(errors.contains("could not be written"))
  }

  @Test("exits 130 when it is interrupted")
  func interrupted() throws {
    let project = try TemporaryProject()
    let pipe = project.path("codegen.pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let process = process(["check", "--config", pipe])
    try process.run()
    // Opened once the program reads its configuration from the other end; then it waits for bytes.
    let writer = open(pipe, O_WRONLY)
    defer { close(writer) }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
  }

  @Test("prints its pages")
  func pages() throws {
    #expect(try run(["print", "lint-rules"]).output == LintPage.text)
    #expect(try run(["print", "nonsense"]).status == 2)
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
