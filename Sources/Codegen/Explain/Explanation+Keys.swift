extension Explanation {
  /// Of keys and kinds.
  static let ofKeys: [Explanation] = [
    Explanation(
      "unknown-key",
      "The language has no such key at this place.",
      bad: "text: { type: string, maxlength: 5 }",
      good: "text: { type: string, max_length: 5 }"),
    Explanation(
      "missing-key",
      "A key that must be there is missing.",
      bad: "get_health: { doc: Health. }",
      good: "get_health: { route: GET /health, response: {} }"),
    Explanation(
      "conflicting-keys",
      "Two keys exclude each other.",
      bad: "A: { object: {}, enum: [a] }",
      good: "A: { enum: [a] }"),
    Explanation(
      "wrong-kind",
      "A list, a mapping or a text stands where another kind belongs.",
      bad: "errors: busy",
      good: "errors: [busy]"),
  ]
}
