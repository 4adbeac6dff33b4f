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
    #expect(read("contract: a\n<<<<<<< HEAD\n=======\nresolved: b\n>>>>>>> side\n").1 == ["2:1 merge-conflict"])
  }

  private func csharp(_ target: String) -> (CSharpSettings?, [String]) {
    let (configuration, ids) = read("contract: a\nresolved: b\ntargets:\n  csharp: { \(target) }")
    return (configuration?.csharp, ids)
  }

  @Test("says what is written for C#: everything, if it is silent")
  func csharp() throws {
    let all = try #require(csharp("out: Out, namespace: Some.Where").0)
    #expect(all.out == "Out" && all.namespace == "Some.Where" && all.emitsClient)
    #expect(try #require(csharp("out: Out, namespace: A, emit: [types]").0).emitsClient == false)
  }

  @Test(
    "tells what is no namespace and no part",
    arguments: [
      ("namespace: A..B", "4:34 bad-name"), ("namespace: 1A", "4:34 bad-name"), ("namespace: A.class", "4:34 bad-name"),
      ("namespace: A-B", "4:34 bad-name"), ("namespace: A.System.B", "4:34 bad-name"),
      ("namespace: A, emit: [type]", "4:44 unknown-choice"),
      ("namespace: A, emit: [client]", "4:43 missing-value"), ("namespace: A, emit: types", "4:43 wrong-kind"),
      ("namespace: A, emits: []", "4:37 unknown-key"), ("emit: [types]", "4:11 missing-key"),
    ])
  func csharpProblems(_ target: String, _ problem: String) {
    let (settings, ids) = csharp("out: Out, \(target)")
    #expect(settings == nil)
    #expect(ids == [problem])
  }
}
