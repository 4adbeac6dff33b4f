extension LintRule {
  static let unusedType = LintRule(
    "unused-type",
    "A type that no endpoint and no event uses is code that nobody calls, in every language.",
    bad: """
      types:
        Space: { object: { title: string } }
      """,
    good: """
      types:
        Space: { object: { title: string } }
      endpoints:
        get_space: { route: GET /space, response: { space: Space } }
      """
  ) { subject in
    subject.namedTypes.compactMap { type in
      let name = type.name.value
      guard !subject.sent.contains(name), !subject.answered.contains(name) else { return nil }
      return LintFinding("nothing uses the type `\(name)`", at: type.name.span, help: "use it, or remove it")
    }
  }
}
