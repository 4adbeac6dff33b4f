import ContractModel
import Testing

@Suite("Loading contracts")
struct ContractLoaderTests {
  @Test(
    "the contracts of the repository have nothing wrong with them",
    arguments: [
      "contract/bridge.yaml", "Tests/Fixtures/Greeter/contract/bridge.yaml",
      "Tests/Fixtures/Values/contract/bridge.yaml",
    ])
  func repository(entry: String) throws {
    let result = try ContractLoader.load(entry: Fixtures.path(entry))
    #expect(DiagnosticRenderer().render(result.diagnostics) == "")
    #expect(result.contract != nil)
  }

  @Test("an entry that is not there can't be read at all")
  func missingEntry() throws {
    let error = #expect(throws: UnreadableEntry.self) { try ContractLoader.load(entry: "nowhere/bridge.yaml") }
    #expect(error?.path == "nowhere/bridge.yaml")
    #expect(error?.reason == "there is no such file")
  }

  @Test("a folder is no entry")
  func folderAsEntry() {
    let error = #expect(throws: UnreadableEntry.self) { try ContractLoader.load(entry: Fixtures.path("contract")) }
    #expect(error?.reason == "it is not a file")
  }

  @Test("files are read in path order, each once, and the entry is no file of its own pattern")
  func pathOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["b.yaml", "a.yaml", "sub/c.yaml", ".hidden.yaml"] {
      let type = name.utf8.filter { $0 >= 0x61 && $0 <= 0x7A }.reduce(into: "T") { $0 += String(UnicodeScalar($1)) }
      _ = try folder.write("types: { \(type): { enum: [a] } }\n".utf8, to: name)
    }
    let entry = try folder.write((header + "include: [sub/*.yaml, \"*.yaml\", a.yaml]\n").utf8, to: "bridge.yaml")
    let result = try ContractLoader.load(entry: entry)
    #expect(result.diagnostics.map(\.message) == [])
    let names = result.contract?.sources.compactMap { $0.path.split(separator: "/").last.map(String.init) }
    #expect(names == ["bridge.yaml", "a.yaml", "b.yaml", "c.yaml"])
  }

  @Test("diagnostics come in the order of the files")
  func diagnosticOrder() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("types: { A: { enum: [] } }\n".utf8, to: "a.yaml")
    _ = try folder.write("typs: {}\n".utf8, to: "b.yaml")
    let entry = try folder.write((header + "colour: blue\ninclude: [b.yaml, a.yaml, c.yaml]\n").utf8, to: "z.yaml")
    let result = try ContractLoader.load(entry: entry)
    #expect(result.diagnostics.map(\.id) == ["unknown-key", "missing-file", "empty-type", "unknown-key"])
  }

  @Test("what a file that can't be read declares is not reported as unknown")
  func noFollowUps() throws {
    try check(
      contract:
        "include: [missing.yaml]\nendpoints: { a: { route: GET /a, response: { b: Missing }, errors: [gone] } }\n",
      expect: ["missing-file"])
    try check(
      contract: "typs: { A: { enum: [a] } }\nendpoints: { a: { route: GET /a, response: { b: A } } }\n",
      expect: ["unknown-key"])
    try check(
      contract:
        "types: { A: { object: { b: Wrong } } }\nendpoints: { a: { route: GET /a, response: { b: A }, examples: [ { name: a, response: { b: {} } } ] } }\n",
      expect: ["unknown-type"])
  }

  @Test("lines that end in CR LF are read like others")
  func carriageReturns() throws {
    let folder = try TemporaryFolder()
    let text = (header + "doc: Note: cut\n").replacing("\n", with: "\r\n")
    let result = try ContractLoader.load(entry: folder.write(text.utf8, to: "contract.yaml"))
    #expect(result.diagnostics.map(\.id) == ["quote-this-text"])
    #expect(result.diagnostics.first?.help == "quote this text: doc: \"Note: cut\"")
  }

  @Test(
    "what opens a merge conflict and is not closed, or has more signs, is none",
    arguments: ["<<<<<<< HEAD\ntypes: {}\n", "<<<<<<<< HEAD\n>>>>>>>> side\ntypes: {}\n"])
  func noMergeConflict(text: String) throws { try check(contract: text, expect: ["missing-colon"]) }
}
