extension LintRule {
  static let conflictOnRepeat = LintRule(
    "conflict-on-repeat",
    "Callers repeat an idempotent request whose answer was lost; a repeat that is answered 409 tells them that it failed, though it had succeeded.",
    bad: """
      errors:
        stale: { http: 409 }
      endpoints:
        rename: { route: PUT /title, request: { title: string }, errors: [stale] }
      """,
    good: """
      errors:
        stale: { http: 409 }
      endpoints:
        rename: { route: POST /title, request: { title: string }, errors: [stale] }
      """
  ) { subject in
    subject.contract.endpoints.filter(\.isIdempotent).compactMap { endpoint in
      let conflict = endpoint.errors.first { subject.contract.error(named: $0.value)?.status == 409 }
      guard let conflict else { return nil }
      return LintFinding(
        "`\(endpoint.name.value)` is idempotent, and a repeat may be answered with the conflict `\(conflict.value)`",
        at: conflict.span,
        help: "write `idempotent: false`, or say under `allow` how a repeat of a success is told from a conflict")
    }
  }
}
