extension DiagnosticRule {
  /// What may be wrong with types.
  static let explanationsOfTypes: [DiagnosticRule: Explanation] = [
    .emptyType: Explanation(
      meaning: "An enum has values and a union has cases.",
      bad: "Mood: { enum: [] }",
      good: "Mood: { enum: [calm] }"),
    .scalarExpected: Explanation(
      meaning: "A scalar type is one of the built-in scalars.",
      bad: "Names: { scalar: list<string> }",
      good: "Name: { scalar: string }"),
    .infiniteType: Explanation(
      meaning: "Each value of the type holds another one, so none could ever be finished.",
      bad: "Node: { object: { next: Node } }",
      good: "Node: { object: { next?: Node } }"),
    .constraintMismatch: Explanation(
      meaning: "The constraint says nothing of values of this type.",
      bad: "{ type: string, min: 1 }",
      good: "{ type: string, min_length: 1 }"),
    .emptyRange: Explanation(
      meaning: "No value meets all the constraints.",
      bad: "{ type: int32, min: 5, max: 4 }",
      good: "{ type: int32, min: 4, max: 5 }"),
    .unboundedPattern: Explanation(
      meaning: "A string with a pattern has a `max_length`, 1,000 at most, so that matching takes little time.",
      bad: "{ type: string, pattern: '[a-z]+' }",
      good: "{ type: string, max_length: 64, pattern: '[a-z]+' }"),
    .redundantNull: Explanation(
      meaning: "Any JSON value may stand where the type is `json`, null too.",
      bad: "note: json | null",
      good: "note: json"),
    .misplacedDefault: Explanation(
      meaning: "A default says what absence means, so only fields that may be absent and are never null have one.",
      bad: "limit: { type: int32, default: 20 }",
      good: "limit?: { type: int32, default: 20 }"),
    .defaultMismatch: Explanation(
      meaning: "A default breaks the type of its field, or leaves out a field that has a default itself.",
      bad: "limit?: { type: int32, min: 1, default: 0 }",
      good: "limit?: { type: int32, min: 1, default: 20 }"),
    .unionCaseNotObject: Explanation(
      meaning: "The cases of a union are objects, beside whose fields the tag stands.",
      bad: "cases: { text: string }",
      good: "cases: { text: TextFragment }"),
    .unionTypeTwice: Explanation(
      meaning: "Each case of a union has a type of its own.",
      bad: "cases: { a: Text, b: Text }",
      good: "cases: { a: Text, b: Markup }"),
    .tagIsField: Explanation(
      meaning: "The tag stands beside the fields of the case, none of which may have its name.",
      bad: "tag: kind, where Text has a field kind",
      good: "tag: type"),
    .sensitiveKeys: Explanation(
      meaning:
        "Keys of a map or of any JSON stand in the paths of violations, where nothing sensitive may stand.",
      bad: "headers: { type: map<string>, sensitive: true }",
      good: "headers: { type: list<Header>, sensitive: true }"),
  ]
}
