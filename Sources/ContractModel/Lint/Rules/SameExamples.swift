extension LintRule {
  static let sameExamples = LintRule(
    "same-examples",
    "Two examples that are equal show one thing; a second one is for what the first does not show.",
    bad: """
      endpoints:
        rename:
          route: POST /rename
          request: { title: string }
          examples:
            - { name: a title, request: { title: Inbox }, response: {} }
            - { name: another title, request: { title: Inbox }, response: {} }
      """,
    good: """
      endpoints:
        rename:
          route: POST /rename
          request: { title: string }
          examples:
            - { name: a title, request: { title: Inbox }, response: {} }
            - { name: a title in another script, request: { title: "受信" }, response: {} }
      """
  ) { subject in
    subject.contract.endpoints.flatMap { endpoint in
      repeated(
        endpoint.examples.map { example in
          let parts = [example.path, example.query, example.request].map { $0 ?? .null }
          return (example.name, parts + [example.response], example.span)
        })
    }
      + subject.events.flatMap { event in repeated(event.examples.map { ($0.name, [$0.data], $0.span) }) }
  }

  private static func repeated(_ examples: [(name: String, values: [JSONValue], span: SourceSpan)]) -> [LintFinding] {
    var seen: [[UInt8]: (name: String, span: SourceSpan)] = [:]
    return examples.compactMap { example in
      let text = JSONText.writeCanonical(.array(example.values))
      guard let first = seen[text] else {
        seen[text] = (example.name, example.span)
        return nil
      }
      return LintFinding(
        "the example `\(example.name)` is equal to `\(first.name)`", at: example.span,
        help: "let it show something else, or remove it", notes: [.init("the first one stands here", at: first.span)])
    }
  }
}
