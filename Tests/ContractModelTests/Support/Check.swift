import ContractModel
import Testing

/// What a contract needs besides what a test is about.
let header = """
  contract: 1
  name: Test
  version: 1.0.0
  server: { base_url: "http://127.0.0.1:5000" }

  """

/// Loads `header` and `contract`, from a file of their own.
func load(_ contract: String) throws -> (contract: Contract?, diagnostics: [Diagnostic]) {
  let folder = try TemporaryFolder()
  return try ContractLoader.load(entry: folder.write((header + contract).utf8, to: "contract.yaml"))
}

/// The contract of a text that must have nothing wrong with it.
func resolve(_ contract: String, _ location: Testing.SourceLocation = #_sourceLocation) throws -> Contract {
  let result = try load(contract)
  #expect(DiagnosticRenderer().render(result.diagnostics) == "", sourceLocation: location)
  return try #require(result.contract, sourceLocation: location)
}

/// Expects these ids, in this order, and no others.
func check(contract: String, expect ids: [String], _ location: Testing.SourceLocation = #_sourceLocation) throws {
  let result = try load(contract)
  #expect(result.diagnostics.map(\.id) == ids, sourceLocation: location)
}
