extension LintRule {
  static let enumOfOne = LintRule(
    "enum-of-one",
    "An enum of one value that gets no others says nothing.",
    bad: """
      types:
        Format: { enum: [png] }
      """,
    good: """
      types:
        Format: { enum: [png], open: true }
      """
  ) { subject in
    subject.namedTypes.compactMap { type in
      guard case .enumeration(let values) = type.kind, values.values.count == 1, !values.isOpen else { return nil }
      return LintFinding(
        "the enum `\(type.name.value)` has one value and is closed", at: type.name.span,
        help: "remove it, or add `open: true` if values will come")
    }
  }
}
