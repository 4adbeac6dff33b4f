extension LintRule {
  static let typeWithoutDoc = LintRule(
    "type-without-doc",
    "A named type says in a sentence what it stands for: generated code and editors show it.",
    bad: """
      types:
        Space: { object: { title: { type: string, doc: What people call it. } } }
      """,
    good: """
      types:
        Space: { doc: A place for items., object: { title: { type: string, doc: What people call it. } } }
      """
  ) { subject in
    subject.namedTypes.filter { $0.annotations.doc == nil }.map { type in
      LintFinding("the type `\(type.name.value)` has no doc", at: type.name.span, help: "say what it is: `doc: A …`")
    }
  }
}
