extension LintRule {
  static let unboundedString = LintRule(
    "unbounded-string",
    "A text in a request has a limit; without one it may fill the whole body, and whatever it is stored in.",
    bad: """
      endpoints:
        rename: { route: POST /rename, request: { title: string } }
      """,
    good: """
      endpoints:
        rename: { route: POST /rename, request: { title: { type: string, max_length: 200 } } }
      """
  ) { subject in
    subject.uses(in: subject.sent).compactMap { name, use in
      guard case .string(let limits) = use.innermost.shape, limits.maxLength == nil, limits.maxBytes == nil else {
        return nil
      }
      return LintFinding(
        "`\(name.value)` is sent and has no limit", at: name.span,
        help: use.isCollection
          ? "name the text under `types`, with `scalar: string` and `max_length`" : "add `max_length` or `max_bytes`")
    }
  }
}

extension TypeUse {
  /// Whether it is a list or a map.
  var isCollection: Bool {
    switch shape {
    case .list, .map: true
    default: false
    }
  }
}
