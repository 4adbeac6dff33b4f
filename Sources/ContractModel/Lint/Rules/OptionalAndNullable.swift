extension LintRule {
  static let optionalAndNullable = LintRule(
    "optional-and-nullable",
    "Absent, null and a value are three things, and most languages tell only two apart.",
    bad: """
      types:
        Item: { object: { note?: string | null } }
      """,
    good: """
      types:
        Item: { object: { note?: string } }
      """
  ) { subject in
    subject.contract.types.flatMap(\.fields).filter { !$0.isRequired && $0.type.isNullable }.map { field in
      LintFinding(
        "`\(field.name.value)` may be absent and may be null", at: field.name.span,
        help: "choose one: `\(field.name.value)?: T` or `\(field.name.value): T | null`")
    }
  }
}
