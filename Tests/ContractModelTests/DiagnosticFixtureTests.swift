import ContractModel
import Foundation
import Testing

@Suite("Diagnostics of fixtures")
struct DiagnosticFixtureTests {
  /// Set, the run writes down what it sees, and fails: what was recorded has to be looked at.
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil

  @Test("a fixture gives the expected diagnostics at the expected places", arguments: Fixtures.diagnostics)
  func fixture(name: String) throws {
    let folder = Fixtures.path("Tests/Fixtures/Diagnostics/\(name)/")
    let result = try ContractLoader.load(entry: folder + "contract.yaml")
    let rendered = DiagnosticRenderer().render(result.diagnostics).replacing(folder, with: "")
    let expectation = folder + "expected.diagnostics.txt"
    if Self.isRecording {
      try rendered.write(toFile: expectation, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded; look at it and run again without RECORD_FIXTURES")
      return
    }
    #expect(rendered == (try String(contentsOfFile: expectation, encoding: .utf8)))
    #expect((result.contract == nil) == result.diagnostics.contains { $0.severity == .error })
  }

  @Test("each fixture gives the rule that it is named for", arguments: Fixtures.diagnostics)
  func fixtureOfRule(name: String) throws {
    let result = try ContractLoader.load(entry: Fixtures.path("Tests/Fixtures/Diagnostics/\(name)/contract.yaml"))
    let id = name.split(separator: "--").first.map(String.init) ?? ""
    #expect(result.diagnostics.map(\.id).contains(id))
  }

  /// Their files are made when the tests run, as they would be too large to keep.
  private static let tested: Set<String> = ["file-too-large", "too-many-nodes"]

  @Test("each rule has a fixture")
  func everyRule() {
    let ids = Set(Fixtures.diagnostics.compactMap { $0.split(separator: "--").first.map(String.init) })
    let missing = DiagnosticRule.allCases.map(\.rawValue).filter { !ids.contains($0) && !Self.tested.contains($0) }
    #expect(missing == [])
    #expect(ids.subtracting(DiagnosticRule.allCases.map(\.rawValue)) == [])
  }

  @Test("each rule has an explanation with a bad and a good example")
  func everyExplanation() throws {
    for rule in DiagnosticRule.allCases {
      let explanation = try #require(rule.explanation, "\(rule.rawValue)")
      #expect(explanation.bad != explanation.good)
      #expect(explanation.meaning.hasSuffix("."))
    }
  }
}
