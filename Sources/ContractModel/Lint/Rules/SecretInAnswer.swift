extension LintRule {
  static let secretInAnswer = LintRule(
    "secret-in-answer",
    "What is answered or published ends in logs, caches and support bundles; secrets travel in requests only.",
    bad: """
      endpoints:
        get_account: { route: GET /account, response: { user: string, password: string } }
      """,
    good: """
      endpoints:
        get_account: { route: GET /account, response: { user: string, has_password: bool } }
      """
  ) { subject in
    subject.uses(in: subject.answered).compactMap { name, use in
      guard case .string = use.innermost.shape, isSecret(NameWords.split(name.value)) else { return nil }
      return LintFinding(
        "`\(name.value)` looks like a secret, and is answered or published", at: name.span,
        help: "leave it out, or say under `allow` why it is none")
    }
  }

  private static func isSecret(_ words: [String]) -> Bool {
    guard let last = words.last else { return false }
    let before = words.dropLast().last ?? ""
    if last == "key" { return ["api", "private", "secret", "access"].contains(before) }
    // What marks a place in a list is called a token, too.
    if last == "token" { return !["page", "next", "continuation", "sync"].contains(before) }
    return ["password", "passwd", "passphrase", "secret", "credential", "credentials"].contains(last)
  }
}
