extension LintRule {
  static let unusedError = LintRule(
    "unused-error",
    "An error that no endpoint lists never comes.",
    bad: """
      errors:
        hub_full: { http: 409 }
      """,
    good: """
      errors:
        hub_full: { http: 409 }
      endpoints:
        add_light: { route: POST /lights, errors: [hub_full] }
      """
  ) { subject in
    let listed = Set(subject.contract.endpoints.flatMap(\.errors).map(\.value))
    return subject.contract.errors.compactMap { error in
      guard let span = error.span, !listed.contains(error.name) else { return nil }
      return LintFinding(
        "no endpoint lists the error `\(error.name)`", at: span, help: "add it to an endpoint's `errors`, or remove it")
    }
  }
}
