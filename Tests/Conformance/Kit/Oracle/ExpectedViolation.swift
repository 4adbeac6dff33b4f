/// A violation as answers are compared by it: `in` is `body`, and messages are not compared.
struct ExpectedViolation: Sendable, Hashable {
  /// A JSON Pointer (RFC 6901) into the request's body.
  let path: String
  /// The `rule` on the wire: `max_items`.
  let rule: String
}
