import ContractModel

/// The grammar as a page of Markdown: every construct with its keys.
enum LanguageReference {
  static var text: String {
    ([introduction] + Grammar.constructs.map(section(of:)) + [slots]).joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Reference of the contract language

    Printed from the grammar by `codegen print language-reference`; `make pages` brings it up to date.
    [contract-language.md](contract-language.md) tells the language in prose. A key is optional unless it says
    *required*. Since: the version of the language that brought it.
    """

  private static func section(of construct: Construct) -> String {
    let rows = construct.keys.map { key in
      let doc = key.isRequired ? "*Required.* \(key.doc)" : key.doc
      return "| `\(key.name)` | \(cell(SlotWords.of(key.holds))) | \(key.since) | \(cell(doc)) |"
    }
    let title = "## \(SlotWords.title(of: construct))"
    return ([title, "", construct.doc, "", "| key | holds | since | |", "|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private static var slots: String {
    """
    ## What keys hold

    | | |
    |---|---|
    | text | Free text. Quoted where YAML would cut it: at ` #`, at `: `, and in braces at a comma. |
    | name | `[A-Za-z][A-Za-z0-9_]{0,63}` |
    | size | A number of bytes, or `10 kB`, `1 MB` (powers of 1000), `64 KiB`, `1 MiB` (powers of 1024). |
    | duration | `500 ms`, `5 s`, `2 min`. |
    | type | \(cell(TypeResolver.words.map { "`\($0)`" }.joined(separator: ", "))), a type's name, `list<T>`, `map<T>`; ` \\| null` behind it where null may stand. |
    | pointer | A JSON Pointer (RFC 6901): `/results/0/kind`. |
    | value | A value of an example or a scenario, read by its type. |
    | lint rule | The id of a rule in [lint.md](lint.md). |
    """
  }
}
