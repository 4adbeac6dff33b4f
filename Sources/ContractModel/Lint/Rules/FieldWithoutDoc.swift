extension LintRule {
  static let fieldWithoutDoc = LintRule(
    "field-without-doc",
    "Each field says what it holds; whoever calls an endpoint reads that and nothing else.",
    bad: """
      types:
        Space: { doc: A place for items., object: { title: string, colour: string } }
      """,
    good: """
      types:
        Space:
          doc: A place for items.
          object:
            title: { type: string, doc: What people call it. }
            colour: { type: string, doc: By which they find it. }
      """
  ) { subject in
    subject.objects.compactMap { type, fields in
      let silent = fields.filter { $0.annotations.doc == nil }.map(\.name.value)
      guard !silent.isEmpty else { return nil }
      let names = GrammarReader.listed(silent, last: "and")
      return LintFinding(
        "\(type.title) has \(silent.count == 1 ? "a field" : "fields") without doc: \(names)", at: type.name.span,
        help: "say what each holds: `\(silent[0]): { type: …, doc: … }`")
    }
  }
}
