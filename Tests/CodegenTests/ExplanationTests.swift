import ContractModel
import Testing

@testable import Codegen

@Suite("codegen explain")
struct ExplanationTests {
  @Test("shows the meaning, what is wrong and what is right, of every rule", arguments: DiagnosticRule.allCases)
  func text(rule: DiagnosticRule) throws {
    let explanation = try #require(rule.explanation)
    let text = try #require(ExplanationText.of(rule.rawValue))
    #expect(text.hasPrefix("\(rule.rawValue)\n\n\(explanation.meaning)\n\nNot so:\n  "))
    #expect(text.contains("\n\nBut so:\n  "))
  }

  @Test("shows lint rules in the same way", arguments: LintRule.all.map(\.id))
  func lintRule(id: String) throws {
    let text = try #require(ExplanationText.of(id))
    #expect(text.hasPrefix("\(id)\n\n"))
    #expect(text.contains("\n\nNot so:\n  "))
  }

  @Test("lists one line for each rule")
  func list() {
    let count = DiagnosticRule.allCases.count + LintRule.all.count
    #expect(ExplanationText.list.split(separator: "\n").count == count)
  }

  @Test("knows nothing of an id that no rule has")
  func unknown() { #expect(ExplanationText.of("nonsense") == nil) }
}
