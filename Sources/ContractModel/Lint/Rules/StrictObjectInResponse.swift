extension LintRule {
  static let strictObjectInResponse = LintRule(
    "strict-object-in-response",
    "A field that an answer gets later breaks every caller that was built before, where they reject unknown fields.",
    bad: """
      types:
        Space: { object: { title: string }, unknown_fields: reject }
      endpoints:
        get_space: { route: GET /space, response: { space: Space } }
      """,
    good: """
      types:
        Space: { object: { title: string } }
      endpoints:
        get_space: { route: GET /space, response: { space: Space } }
      """
  ) { subject in
    subject.namedTypes.compactMap { type in
      guard case .object(let object) = type.kind, object.unknownFields == .reject,
        subject.answered.contains(type.name.value)
      else { return nil }
      return LintFinding(
        "`\(type.name.value)` stands in answers or events and rejects unknown fields", at: type.name.span,
        help: "remove `unknown_fields: reject`, or use a type of its own for requests")
    }
  }
}
