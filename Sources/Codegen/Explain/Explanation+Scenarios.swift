extension Explanation {
  /// Of scenarios.
  static let ofScenarios: [Explanation] = [
    Explanation(
      "scenario-mismatch",
      "A step says something that the endpoint's or event's type does not allow.",
      bad: "with: { txt: a }",
      good: "with: { text: a }"),
    Explanation(
      "bad-pointer",
      "A JSON Pointer (RFC 6901) leads to nothing that the type could hold.",
      bad: "expect: { results/0: url }",
      good: "expect: { /results/0: url }"),
    Explanation(
      "unknown-saved-value",
      "`$name` stands for a value that no earlier step saved.",
      bad: "with: { revision: $old }",
      good: "save: { old: /revision }   # in a step before"),
    Explanation(
      "error-not-listed",
      "The endpoint does not list the error that the step expects.",
      bad: "fails: busy",
      good: "errors: [busy]   # at the endpoint"),
    Explanation(
      "not-listening",
      "An event is awaited on a channel that no earlier step listens to.",
      bad: "- { call: save }\n- { await: saved }",
      good: "- { listen: events }\n- { call: save }\n- { await: saved }"),
    Explanation(
      "no-call-before",
      "An event is awaited, or excluded, before any call could cause it.",
      bad: "- { listen: events }\n- { await: saved }",
      good: "- { listen: events }\n- { call: save }\n- { await: saved }"),
    Explanation(
      "never-emitted",
      "The call before does not emit the event that is awaited.",
      bad: "- { call: save, fails: busy }\n- { await: saved }",
      good: "- { call: save, fails: busy }\n- { never: saved }"),
  ]
}
