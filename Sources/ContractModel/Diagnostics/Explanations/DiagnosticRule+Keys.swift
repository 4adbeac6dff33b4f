extension DiagnosticRule {
  /// What may be wrong with keys and what they hold.
  static let explanationsOfKeys: [DiagnosticRule: Explanation] = [
    .unknownKey: Explanation(
      meaning: "Each construct has a fixed set of keys.",
      bad: "rout: GET /items",
      good: "route: GET /items"),
    .missingKey: Explanation(
      meaning: "A construct lacks a key that it can't do without.",
      bad: "get_item: { doc: One item. }",
      good: "get_item: { route: GET /item }"),
    .conflictingKeys: Explanation(
      meaning: "Two keys stand together that exclude each other.",
      bad: "A: { object: { … }, enum: [a] }",
      good: "A: { enum: [a] }"),
    .wrongKind: Explanation(
      meaning: "The value is not of the kind that belongs there.",
      bad: "errors: refused",
      good: "errors: [refused]"),
    .unknownChoice: Explanation(
      meaning: "Only some words may stand there.",
      bad: "auth: basic",
      good: "auth: bearer_token"),
    .numberOutOfRange: Explanation(
      meaning: "The number is not one of those that may stand there.",
      bad: "http: 200",
      good: "http: 409"),
    .textTooLong: Explanation(
      meaning: "Prose has 4,000 bytes at most, other texts 256.",
      bad: "doc: (a book)",
      good: "doc: (a sentence)"),
    .badName: Explanation(
      meaning:
        "Names begin with a letter and have letters, digits and `_`, 64 at most; types are written in PascalCase.",
      bad: "2nd_try: string",
      good: "second_try: string"),
    .badVersion: Explanation(
      meaning: "A version is three numbers with dots between.",
      bad: "version: 1.0",
      good: "version: 1.0.0"),
    .sinceTooNew: Explanation(
      meaning: "`since` names the version of the contract that brought a thing, which is not newer than the contract.",
      bad: "version: 1.0.0 and since: 1.1.0",
      good: "version: 1.1.0 and since: 1.1.0"),
    .badURL: Explanation(
      meaning: "A bridge listens on this machine only, by HTTP, on a port that is named.",
      bad: "base_url: https://example.org",
      good: "base_url: http://127.0.0.1:5001"),
    .badRoute: Explanation(
      meaning: "A route is a method, a space and a path of segments, each a text or one `{name}`, without a final `/`.",
      bad: "route: get /items/",
      good: "route: GET /items"),
    .badSize: Explanation(
      meaning: "A size is a number of bytes, or a number with `kB`, `MB`, `KiB` or `MiB`.",
      bad: "max_body: 1MB",
      good: "max_body: 1 MB"),
    .badDuration: Explanation(
      meaning: "A duration is a number above 0 with `ms`, `s` or `min`.",
      bad: "timeout: 30",
      good: "timeout: 30 s"),
    .badTypeExpression: Explanation(
      meaning: "A type is a name, `list<T>` or `map<T>`, with ` | null` behind it where null may stand.",
      bad: "names: string[]",
      good: "names: list<string>"),
    .badPattern: Explanation(
      meaning:
        "Patterns have literals, `.`, `[…]` and `[^…]`, each with at most one of `? * + {n} {n,m}`, and `|` at the top.",
      bad: "pattern: '(ab)+'",
      good: "pattern: '[ab]+'"),
    .nonlinearPattern: Explanation(
      meaning:
        "An item of variable count shares no character with what can follow it, so that nothing is matched twice.",
      bad: "pattern: '.*-[0-9]{4}'",
      good: "pattern: '[^-]*-[0-9]{4}'"),
  ]
}
