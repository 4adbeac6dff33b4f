extension LintRule {
  static let unboundedBytes = LintRule(
    "unbounded-bytes",
    "Bytes in a request have a limit; a caller learns from it what to refuse before anything is sent.",
    bad: """
      endpoints:
        store: { route: POST /store, request: { image: bytes } }
      """,
    good: """
      endpoints:
        store: { route: POST /store, request: { image: { type: bytes, max_bytes: 500 kB } } }
      """
  ) { subject in
    subject.uses(in: subject.sent).compactMap { name, use in
      guard case .bytes(let limits) = use.innermost.shape, limits.maxBytes == nil else { return nil }
      return LintFinding(
        "`\(name.value)` is sent and has no limit", at: name.span,
        help: use.isCollection
          ? "name the bytes under `types`, with `scalar: bytes` and `max_bytes`" : "add `max_bytes`")
    }
  }
}
