extension Explanation {
  /// Of endpoints and examples.
  static let ofEndpoints: [Explanation] = [
    Explanation(
      "body-on-get",
      "A GET has no body (RFC 9110 section 9.3.1).",
      bad: "a: { route: GET /a, request: { text: string } }",
      good: "a: { route: POST /a, request: { text: string } }"),
    Explanation(
      "emits-on-get",
      "A GET changes nothing, so nothing happens that could be published (wire-protocol H10).",
      bad: "a: { route: GET /a, emits: [saved] }",
      good: "a: { route: PUT /a, emits: [saved] }"),
    Explanation(
      "heartbeat-emitted",
      "A heartbeat comes by the clock; no request causes it.",
      bad: "emits: [heartbeat]",
      good: "emits: [saved]"),
    Explanation(
      "example-mismatch",
      "An example does not meet its type.",
      bad: "request: { count: many }   # an int32",
      good: "request: { count: 3 }"),
    Explanation(
      "unknown-enum-value",
      "An example has a value of an open enum that the contract does not name. Readers would keep it; here "
        + "it is probably a slip.",
      bad: "kind: ulr",
      good: "kind: url"),
  ]
}
