import ContractModel
import Testing

@testable import Codegen

@Suite("codegen.yaml")
struct ConfigurationTests {
  private func read(_ text: String, path: String = "codegen.yaml") -> (CodegenConfiguration?, [String]) {
    let (configuration, diagnostics) = CodegenConfiguration.read(SourceFile(path: path, bytes: Array(text.utf8)))
    return (configuration, diagnostics.map { "\($0.span.start.line):\($0.span.start.column) \($0.id)" })
  }

  @Test("says where things are, relative to itself")
  func paths() throws {
    let text =
      "contract: c/bridge.yaml\nresolved: r.json\ntargets: { swift: { out: Out, module: API }, python: { out: Py, package: api } }"
    let (configuration, ids) = read(text, path: "some/folder/codegen.yaml")
    let read = try #require(configuration)
    #expect(ids.isEmpty)
    #expect(read.path(read.contract) == "some/folder/c/bridge.yaml")
    #expect(read.path("/tmp/x") == "/tmp/x")
    #expect(read.swift?.out == "Out")
    #expect(read.python?.package == "api")
  }

  @Test("tells every problem with its place")
  func problems() {
    #expect(read("contract: a\nresolved: b\ntargets: { rust: {} }").1 == ["3:12 unknown-key"])
    #expect(
      read("contract: [a]\ntargets: { swift: { out: o } }").1 == [
        "1:11 wrong-kind", "1:1 missing-key", "2:19 missing-key",
      ])
    #expect(read("- a").1 == ["1:1 wrong-kind"])
    #expect(read("contract: &a b").1 == ["1:11 anchor"])
  }
}
