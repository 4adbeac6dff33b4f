extension Explanation {
  /// Of the texts and numbers that a contract holds.
  static let ofValues: [Explanation] = [
    Explanation(
      "unknown-choice",
      "A key takes one of a few words, and this is none of them.",
      bad: "auth: basic",
      good: "auth: bearer_token"),
    Explanation(
      "number-out-of-range",
      "A number lies outside of what its key can hold.",
      bad: "max_length: -1",
      good: "max_length: 64"),
    Explanation(
      "text-too-long",
      "A text is longer than its key can hold.",
      bad: "doc: (5,000 bytes)",
      good: "doc: One sentence, then what the caller must know."),
    Explanation(
      "bad-name",
      "A name is a letter, then up to 63 letters, digits and underscores; those of types are PascalCase.",
      bad: "text-size: int32",
      good: "text_size: int32"),
    Explanation(
      "bad-version",
      "A version is three numbers with points (Semantic Versioning 2.0.0, section 2).",
      bad: "version: 1.0",
      good: "version: 1.0.0"),
    Explanation(
      "bad-url",
      "`base_url` is http, a loopback host and a port.",
      bad: "base_url: http://example.org",
      good: "base_url: \"http://127.0.0.1:5001\""),
    Explanation(
      "bad-route",
      "A route is a method and a path of `/` and segments of letters, digits, `.`, `_`, `~` and `-`, "
        + "without a `/` at its end.",
      bad: "route: GET /health/",
      good: "route: GET /health"),
    Explanation(
      "bad-size",
      "A size is a number and B, kB, MB, KiB or MiB.",
      bad: "max_body: 1 megabyte",
      good: "max_body: 1 MB"),
    Explanation(
      "bad-duration",
      "A duration is a number and ms, s or min.",
      bad: "within: 5",
      good: "within: 5 s"),
    Explanation(
      "bad-type-expression",
      "A type is a name or `list<…>`, each with an optional ` | null`.",
      bad: "items: string[]",
      good: "items: list<string>"),
  ]
}
