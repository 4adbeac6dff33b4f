extension LintRule {
  static let maxBodyTooSmall = LintRule(
    "max-body-too-small",
    "A body that keeps every limit of its fields should get through; where `max_body` is smaller, it is refused as too large.",
    bad: """
      endpoints:
        store:
          route: POST /store
          max_body: 1 MB
          request: { images: { type: list<Image>, max_items: 4 } }
      types:
        Image: { scalar: bytes, max_bytes: 500 kB }
      """,
    good: """
      endpoints:
        store:
          route: POST /store
          max_body: 3 MB
          request: { images: { type: list<Image>, max_items: 4 } }
      types:
        Image: { scalar: bytes, max_bytes: 500 kB }
      """
  ) { subject in
    var sizes = LargestJSON(subject.contract)
    return subject.contract.endpoints.compactMap { endpoint in
      guard let request = endpoint.request, let largest = sizes.bytes(of: request), largest > endpoint.maxBody.value
      else { return nil }
      return LintFinding(
        "a valid body of `\(endpoint.name.value)` may have \(ByteCount.words(largest)), more than its `max_body`",
        at: endpoint.name.span,
        help: "raise it to `max_body: \(ByteCount.size(atLeast: largest))`, or lower limits of fields",
        notes: [.init("\(ByteCount.words(endpoint.maxBody.value)) are allowed here", at: endpoint.maxBody.span)])
    }
  }
}
