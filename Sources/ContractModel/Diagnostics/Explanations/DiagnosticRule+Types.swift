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
  ]
}
