extension LintRule {
  static let unusedAllow = LintRule(
    "unused-allow",
    "An `allow` that allows nothing hides the next finding: the contract was mended, or it stands in the wrong place.",
    bad: """
      errors:
        hub_full: { http: 409, doc: There is no room for more., allow: { error-without-doc: it says itself } }
      """,
    good: """
      errors:
        hub_full: { http: 409, allow: { error-without-doc: it says itself } }
      """,
    find: nil)

  static func unused(_ allowance: Allowance) -> LintFinding {
    LintFinding(
      "nothing breaks the rule `\(allowance.rule.value)` here", at: allowance.rule.span,
      help: "remove it, or move it to where the finding is")
  }
}
