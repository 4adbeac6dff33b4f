extension LintRule {
  static let errorWithoutDoc = LintRule(
    "error-without-doc",
    "An error says what went wrong and what a caller can do about it; it becomes the message on the wire.",
    bad: """
      errors:
        stale_revision: { http: 409 }
      """,
    good: """
      errors:
        stale_revision: { http: 409, doc: Somebody else made a change; read again. }
      """
  ) { subject in
    subject.contract.errors.compactMap { error in
      guard error.annotations.doc == nil, let span = error.span else { return nil }
      return LintFinding(
        "the error `\(error.name)` has no doc", at: span, help: "say what went wrong and what to do: `doc: …`")
    }
  }
}
