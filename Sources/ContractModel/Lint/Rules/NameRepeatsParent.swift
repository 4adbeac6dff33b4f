extension LintRule {
  static let nameRepeatsParent = LintRule(
    "name-repeats-parent",
    "A field stands in its object, whose name need not be said again: `space.title`, not `space.space_title`.",
    bad: """
      types:
        Space: { object: { space_id: uuid, space_title: string } }
      """,
    good: """
      types:
        Space: { object: { id: uuid, title: string } }
      """
  ) { subject in
    subject.namedTypes.flatMap { type in
      let parent = NameWords.split(type.name.value)
      let known = Set(type.fields.map { NameScope.folded($0.name.value) })
      return type.fields.compactMap { field -> LintFinding? in
        let words = NameWords.split(field.name.value)
        guard words.count > parent.count, words.starts(with: parent) else { return nil }
        let rest = CaseStyle(field.name.value)?.spelled(Array(words.dropFirst(parent.count)))
        guard let rest, !known.contains(NameScope.folded(rest)), NameText.isName(rest) else { return nil }
        return LintFinding(
          "`\(field.name.value)` of `\(type.name.value)` says the name of its type again", at: field.name.span,
          help: "call it `\(rest)`")
      }
    }
  }
}
