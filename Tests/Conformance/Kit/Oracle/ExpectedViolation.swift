/// A violation as answers are compared by it: messages are not compared.
struct ExpectedViolation: Sendable, Hashable {
  /// The part of the request: `body`, `query`, `path`.
  let place: String
  /// A JSON Pointer (RFC 6901) into that part.
  let path: String
  /// The `rule` on the wire: `max_items`.
  let rule: String

  init(in place: String = "body", path: String, rule: String) {
    self.place = place
    self.path = path
    self.rule = rule
  }
}
