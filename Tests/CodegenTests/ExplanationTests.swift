import ContractModel
import Testing

@testable import Codegen

@Suite("codegen explain")
struct ExplanationTests {
  @Test("knows every rule of the contract language, once")
  func complete() {
    #expect(Explanation.all.map(\.id).sorted() == DiagnosticRule.allCases.map(\.rawValue).sorted())
  }

  @Test("shows the meaning, what is wrong and what is right")
  func text() throws {
    let text = try #require(Explanation.of("unknown-type")).text
    #expect(text.contains("No type has this name."))
    #expect(text.contains("Not so:\n  kind: ClipbordKind"))
    #expect(text.contains("But so:\n  kind: ClipboardKind"))
  }

  @Test("lists one line for each")
  func list() { #expect(Explanation.list.split(separator: "\n").count == Explanation.all.count) }
}
