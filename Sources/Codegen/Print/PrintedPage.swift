import ArgumentParser

/// What is printed from the grammar and the lint rules; `make pages` writes all into the repository.
enum PrintedPage: String, CaseIterable, ExpressibleByArgument {
  /// JSON Schema draft-07, for editors.
  case contractSchema = "contract-schema"
  case languageReference = "language-reference"
  case lintRules = "lint-rules"

  var text: String {
    switch self {
    case .contractSchema: EditorSchema.text
    case .languageReference: LanguageReference.text
    case .lintRules: LintPage.text
    }
  }

  /// Where it stands in the repository.
  var path: String {
    switch self {
    case .contractSchema: "schema/contract.schema.json"
    case .languageReference: "docs/language-reference.md"
    case .lintRules: "docs/lint.md"
    }
  }
}
