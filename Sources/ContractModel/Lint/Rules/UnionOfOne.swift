extension LintRule {
  static let unionOfOne = LintRule(
    "union-of-one",
    "A union of one case is that case with a tag that says nothing.",
    bad: """
      types:
        Text: { object: { text: string } }
        Fragment: { union: { tag: kind, cases: { text: Text } } }
      """,
    good: """
      types:
        Text: { object: { text: string } }
        Image: { object: { data: bytes } }
        Fragment: { union: { tag: kind, cases: { text: Text, image: Image } } }
      """
  ) { subject in
    subject.namedTypes.compactMap { type in
      guard case .union(let union) = type.kind, union.cases.count == 1, let only = union.cases.first else { return nil }
      return LintFinding(
        "the union `\(type.name.value)` has one case", at: type.name.span,
        help: "use `\(only.type.value)` itself, or say under `allow` that more cases will come")
    }
  }
}
