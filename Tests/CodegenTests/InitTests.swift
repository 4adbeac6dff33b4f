import ContractModel
import Foundation
import Testing

@testable import Codegen

@Suite("codegen init")
struct InitTests {
  private static let template = ProjectTemplate(
    folder: TemporaryProject.repository.appending(path: "Sources/Codegen/Init/Template").path())

  private func files(
    _ name: String, _ toolkit: ToolkitLocation = .folder("../toolkit"), in language: ProjectLanguage = .swift
  ) throws -> [String: String] {
    let files = try Self.template.files(named: ProjectName(name), in: language, toolkit: toolkit)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test(
    "makes a project whose generated files follow from its contract, without a warning",
    arguments: ProjectLanguage.allCases)
  func generated(_ language: ProjectLanguage) throws {
    let place = try TemporaryProject()
    let folder = place.path("notes")
    let project = NewProject(
      folder: folder,
      files: try Self.template.files(named: ProjectName("notes"), in: language, toolkit: .folder("../toolkit")))
    #expect(project.obstacles.isEmpty)
    #expect(try project.write(runtime: place.runtime) > 40)
    let result = try Pipeline(configurationPath: "\(folder)/codegen.yaml", runtime: place.runtime).run()
    #expect(result.warnings.map(\.message) == [])
    #expect(try Drift.find(result.output, result.configuration).isClean)
  }

  @Test("names every file that is in the way, and the folder of generated code")
  func obstacles() throws {
    let place = try TemporaryProject()
    try place.write("Sources/Generated/mine.swift", "")
    let files = try Self.template.files(named: ProjectName("notes"), in: .swift, toolkit: .folder("../toolkit"))
    let project = NewProject(folder: place.folder.path(), files: files)
    #expect(project.obstacles == ["codegen.yaml", "Sources/Generated"])
    #expect(InitReport.refusal(project.obstacles).contains("here already: codegen.yaml, Sources/Generated"))
  }

  @Test("names the project throughout")
  func naming() throws {
    let files = try files("quick-notes")
    #expect(files.values.allSatisfy { !$0.contains("NewBridge") && !$0.contains("new-bridge") })
    #expect(files["Package.swift"]?.contains(".target(name: \"QuickNotesAPI\"") == true)
    #expect(files["Makefile"]?.contains("$(PRODUCT) quick-notes-server") == true)
    #expect(files["Sources/Server/Handlers.swift"]?.hasPrefix("import QuickNotesAPI\n") == true)
  }

  @Test("names a project in Python throughout, and where its Makefile finds the toolkit")
  func pythonNaming() throws {
    let files = try files("quick-notes", .folder("../it's $5 #1"), in: .python)
    #expect(files.values.allSatisfy { !$0.contains("NewBridge") && !$0.contains("new-bridge") })
    #expect(files.values.allSatisfy { !$0.contains("new_bridge") })
    #expect(files["codegen.yaml"]?.contains("package: quick_notes_api }") == true)
    #expect(files["Makefile"]?.contains(##"TOOLKIT := ../it'\''s $$5 \#1"## + "\n") == true)
    #expect(files.keys.contains("contract/bridge.yaml"))
  }

  @Test(
    "takes a name in any of the usual forms",
    arguments: [
      ("quick-notes", "quick-notes", "QuickNotes"), ("quick_notes", "quick-notes", "QuickNotes"),
      ("QuickNotes", "quick-notes", "QuickNotes"), ("notes2", "notes2", "Notes2"),
    ])
  func names(text: String, kebab: String, pascal: String) throws {
    let name = try ProjectName(text)
    #expect((name.kebab, name.pascal) == (kebab, pascal))
  }

  @Test(
    "refuses what is no name, and what the toolkit's own modules are called",
    arguments: ["", "3d", "-notes", "my notes", "n\u{F6}ten", String(repeating: "n", count: 41), "bridge", "Greeter"])
  func badNames(text: String) {
    let failure = #expect(throws: InitFailure.self) { try ProjectName(text) }
    #expect(failure?.message.contains("--name") == true)
  }

  @Test("leaves no name that would meet a module or product of the toolkit")
  func takenNames() throws {
    let manifest = try String(contentsOf: TemporaryProject.repository.appending(path: "Package.swift"), encoding: .utf8)
    // Test targets of a dependency are never built.
    let names = manifest.matches(of: /name: "(\w[\w-]*)"/).map { String($0.1) }.filter { !$0.hasSuffix("Tests") }
    let stems = names.flatMap { name in
      ["API", "Server", "-server"].filter(name.hasSuffix).map { name.dropLast($0.count).lowercased() }
    }
    #expect(stems.count >= 5)
    #expect(Set(stems).isSubset(of: ProjectName.taken))
  }

  @Test("takes the toolkit from a folder, or from a repository by its URL")
  func toolkit() throws {
    let folder = try files("notes", .folder("../my \"tools\""))["Package.swift"]
    #expect(folder?.contains(#".package(name: "contract-toolkit", path: "../my \"tools\"")"#) == true)
    #expect(folder?.contains(#"package: "contract-toolkit")"#) == true)
    let url = ToolkitLocation.repository(url: "https://example.org/Tools/Toolkit.git")
    let repository = try files("notes", url)["Package.swift"]
    #expect(repository?.contains(#".package(url: "https://example.org/Tools/Toolkit.git", branch: "main")"#) == true)
    #expect(repository?.contains(#"package: "toolkit")"#) == true)
  }

  @Test("finds the toolkit above the program that was built in it, and says how to name it where it is not")
  func above() throws {
    let repository = TemporaryProject.repository.path()
    let root = repository.hasSuffix("/") ? String(repository.dropLast()) : repository
    let program = "\(root)/.build/debug/codegen"
    let found = try ToolkitLocation.above(executable: program, from: "\(root)/some/project")
    #expect(found == .folder("../.."))
    let failure = #expect(throws: InitFailure.self) {
      try ToolkitLocation.above(executable: "/usr/local/bin/codegen", from: "/tmp")
    }
    #expect(failure?.message.contains("--toolkit") == true)
  }

  @Test("refuses a folder that is not the toolkit's")
  func strangeFolder() throws {
    let place = try TemporaryProject()
    try place.write(
      "Package.swift", "let package = Package(name: \"other\", dependencies: [.package(name: \"contract-toolkit\")])")
    #expect(throws: InitFailure.self) { try ToolkitLocation(".", from: place.folder.path()) }
    try place.write("Package.swift", "let package = Package(\n  name: \"contract-toolkit\",\n")
    #expect(try ToolkitLocation(".", from: place.folder.path()) == .folder("."))
  }

  @Test("hands the tables to the runtime as the repository's own second server does")
  func adapter() throws {
    let greeter = TemporaryProject.repository.appending(
      path: "Tests/Fixtures/Greeter/Server/BridgeService+Greeter.swift")
    let adapter = try files("greeter2")["Sources/Server/BridgeService+Handlers.swift"]
    let expected = try String(contentsOf: greeter, encoding: .utf8).replacing("GreeterAPI", with: "Greeter2API")
    #expect(adapter == expected)
  }
}
