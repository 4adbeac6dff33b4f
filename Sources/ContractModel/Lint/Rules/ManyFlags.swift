extension LintRule {
  static let manyFlags = LintRule(
    "many-flags",
    "Three flags that must be given make eight states, most of which mean nothing; an enum lists those that do.",
    bad: """
      types:
        Job: { object: { waiting: bool, running: bool, failed: bool } }
      """,
    good: """
      types:
        JobState: { enum: [waiting, running, failed, done] }
        Job: { object: { state: JobState } }
      """
  ) { subject in
    subject.objects.compactMap { type, fields in
      let flags = fields.filter { field in
        if case .bool = field.type.shape { field.isRequired } else { false }
      }
      guard flags.count >= 3 else { return nil }
      return LintFinding(
        "\(type.title) has \(flags.count) flags: \(GrammarReader.listed(flags.map(\.name.value), last: "and"))",
        at: type.name.span, help: "if they depend on each other, let one enum name the states that there are")
    }
  }
}
