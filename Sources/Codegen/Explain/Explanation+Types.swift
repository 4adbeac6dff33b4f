extension Explanation {
  /// Of types.
  static let ofTypes: [Explanation] = [
    Explanation(
      "empty-type",
      "An enum without values or a union without cases has no value at all.",
      bad: "Kind: { enum: [] }",
      good: "Kind: { enum: [text] }"),
    Explanation(
      "scalar-expected",
      "A scalar with a name is a string, a bool or a number; lists and null are said where it is used.",
      bad: "Ids: { scalar: list<string> }",
      good: "Id: { scalar: string }"),
    Explanation(
      "infinite-type",
      "No value of this type could ever end, since it must hold itself.",
      bad: "Tree: { object: { parent: Tree } }",
      good: "Tree: { object: { parent?: Tree } }"),
    Explanation(
      "constraint-mismatch",
      "The constraint does not fit the type.",
      bad: "name: { type: string, max: 5 }",
      good: "name: { type: string, max_length: 5 }"),
    Explanation(
      "empty-range",
      "No value lies between the bounds.",
      bad: "size: { type: int32, min: 5, max: 4 }",
      good: "size: { type: int32, min: 4, max: 5 }"),
    Explanation(
      "union-case-not-object",
      "A case of a union is an object, beside whose fields the tag stands.",
      bad: "union: { tag: kind, cases: { text: string } }",
      good: "union: { tag: kind, cases: { text: TextFragment } }"),
    Explanation(
      "union-type-twice",
      "A type stands in two cases of one union; a value of it would not tell its case.",
      bad: "cases: { a: Text, b: Text }",
      good: "cases: { a: Text, b: Image }"),
    Explanation(
      "tag-is-field",
      "A case has a field of the tag's name.",
      bad: "union: { tag: text, cases: { plain: TextFragment } }",
      good: "union: { tag: kind, cases: { plain: TextFragment } }"),
  ]
}
