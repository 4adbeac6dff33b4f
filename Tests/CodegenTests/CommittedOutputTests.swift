import ContractModel
import Foundation
import Testing

@testable import Codegen

@Suite("The generated files that are committed")
struct CommittedOutputTests {
  /// They are golden output, and compiled: each is a module of the package.
  @Test(
    "are what the generator writes; `make generate` brings them up to date",
    arguments: [
      "codegen.yaml", "Tests/Fixtures/Values/codegen.yaml", "Tests/Fixtures/Greeter/codegen.yaml",
      "Tests/Fixtures/Names/codegen.yaml", "Tests/Fixtures/Everything/codegen.yaml",
    ])
  func upToDate(_ configuration: String) throws {
    let project = try TemporaryProject()
    let path = TemporaryProject.repository.appending(path: configuration).path()
    let result = try Pipeline(configurationPath: path, runtime: project.runtime).run()
    let drift = try Drift.find(result.output, result.configuration)
    #expect(drift.differences.map(\.path) == [], "\(DriftReport(drift: drift).text)")
  }

  @Test("hold the fingerprint in one Swift file")
  func fingerprint() throws {
    let project = try TemporaryProject()
    let output = try project.pipeline().output
    let files = output.targets.flatMap(\.files)
    let holder = try #require(files.first { $0.path == "BridgeContract.swift" })
    let text = String(decoding: holder.bytes, as: UTF8.self)
    let fingerprint = try #require(text.split(separator: "fingerprint: Swift.String = \"").last?.prefix(16))
    let holders = files.filter { String(decoding: $0.bytes, as: UTF8.self).contains(fingerprint) }
    #expect(holders.map(\.path) == ["BridgeContract.swift"])
  }

  @Test("hold the fingerprint in one Python file, which alone changes with it")
  func pythonFingerprint() throws {
    let project = try TemporaryProject()
    let (configuration, contract) = try project.read()
    let target = PythonTarget(
      contract: contract, plan: CodecPlan(contract), settings: PythonSettings(out: "Out", package: "api"),
      runtime: try project.runtime.readPython())
    let holders = target.makers().map { $0() }.filter {
      String(decoding: $0.bytes, as: UTF8.self).contains(contract.fingerprint)
    }
    #expect(configuration.python == nil)
    #expect(holders.map(\.path) == ["api/contract.py"])
  }

  @Test("hold the fingerprint in one C# file, which alone changes with it")
  func csharpFingerprint() throws {
    let project = try TemporaryProject()
    let contract = try project.read().contract
    let target = CSharpTarget(
      contract: contract, plan: CodecPlan(contract),
      settings: CSharpSettings(out: "Out", namespace: "Api", emit: [.types, .client]),
      runtime: try project.runtime.readCSharp())
    let files = target.makers().map { $0() }
    let holders = files.filter { String(decoding: $0.bytes, as: UTF8.self).contains(contract.fingerprint) }
    #expect(holders.map(\.path) == ["BridgeContract.cs"])
  }

  @Test("have names that differ without case, and each base name once, as a module asks")
  func fileNames() throws {
    let project = try TemporaryProject(
      TemporaryProject.contract(types: "types: { GetHealth: { enum: [a] }, Events: { enum: [a] } }"))
    let paths = try project.pipeline().output.targets.flatMap(\.files).map(\.path)
    let names = paths.compactMap { $0.split(separator: "/").last?.lowercased() }
    #expect(Set(names).count == names.count)
  }

  @Test("declare no type whose name a contract could take")
  func reservedNames() throws {
    let runtime = try TemporaryProject().runtime
    // Beside them, what is written for a contract, and what a Python package declares.
    let names =
      Self.types(in: try runtime.readSwift()) { !$0.hasPrefix(" ") && !$0.hasPrefix("//") }
      + Self.types(in: try runtime.readCSharp()) { $0.hasPrefix("    public ") } + [
        "ViolationRule", "ExpectedKind", "BridgeContract", "RouteTable", "BridgeErrors", "BridgeEvent", "Internal",
        "Absent", "BridgeError", "JSONMap", "JSONValue", "MalformedJSON", "UnknownCase", "ValidationFailed",
      ]
    #expect(names.count > 60)
    for name in names { #expect(ReservedNames.reason(forType: name) != nil, "\(name) is not reserved") }
  }

  /// The names of the types that such lines declare.
  private static func types(in files: [RenderedFile], on isDeclaration: (Substring) -> Bool) -> [String] {
    let keywords: Set<Substring> = ["struct", "enum", "class", "protocol", "interface"]
    return files.flatMap { String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n") }
      .filter(isDeclaration).compactMap { line in
        let words = line.split { !$0.isLetter && !$0.isNumber }
        guard let keyword = words.firstIndex(where: keywords.contains), keyword + 1 < words.count else { return nil }
        return String(words[keyword + 1])
      }
  }
}
