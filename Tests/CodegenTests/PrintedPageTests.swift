import ContractModel
import Foundation
import Testing

@testable import Codegen

@Suite("codegen print")
struct PrintedPageTests {
  @Test(
    "the pages of the repository are what it prints; `make pages` brings them up to date",
    arguments: PrintedPage.allCases)
  func upToDate(page: PrintedPage) throws {
    let path = TemporaryProject.repository.appending(path: page.path).path()
    #expect(try Disk.read(path).map { String(decoding: $0, as: UTF8.self) } == page.text)
  }

  @Test("the reference has every construct, with every key")
  func reference() {
    let rows = LanguageReference.text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == Grammar.constructs.flatMap(\.keys).count)
    #expect(LanguageReference.text.contains("\n## Object type\n\nA JSON object with named fields."))
  }

  @Test("the schema has a definition of its own for every construct")
  func definitions() throws {
    let schema = try JSONText.parse(Array(EditorSchema.text.utf8))
    guard case .object(let definitions)? = schema["definitions"] else { throw CocoaError(.propertyListReadCorrupt) }
    // And one for what stands under `allow`.
    #expect(definitions.count == Grammar.constructs.count + 1)
    #expect(Set(definitions.map(\.name)).count == definitions.count)
  }

  @Test("the page of the lint rules has a section for each")
  func lintRules() {
    for rule in LintRule.all { #expect(LintPage.text.contains("\n### \(rule.id)\n")) }
  }
}
