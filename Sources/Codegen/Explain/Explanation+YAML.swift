extension Explanation {
  /// Of YAML that the language leaves out.
  static let ofYAML: [Explanation] = [
    Explanation(
      "too-deep",
      "The document is nested deeper than 64 levels.",
      bad: "[[[[[[[[…]]]]]]]]",
      good: "[[…]]"),
    Explanation(
      "too-many-nodes",
      "The files hold more than 1,000,000 values together.",
      bad: "values: [a, b, …]",
      good: "values: [a, b]"),
    Explanation(
      "alias",
      "An alias repeats what stands elsewhere. A contract reads well without knowing YAML's machinery.",
      bad: "b: *text",
      good: "b: { type: string, max_length: 64 }"),
    Explanation(
      "anchor",
      "An anchor marks a value for aliases, which the language does not have; a type with a name does that.",
      bad: "a: &text { type: string }",
      good: "types:\n  Text: { scalar: string }"),
    Explanation(
      "tag",
      "A YAML tag names a type of YAML's own. What a scalar is, the contract's language decides.",
      bad: "version: !!str 1.0.0",
      good: "version: 1.0.0"),
    Explanation(
      "merge-key",
      "`<<` merges another mapping. The language has no inheritance.",
      bad: "<<: *base",
      good: "a: string"),
    Explanation(
      "duplicate-key",
      "A key stands twice in one mapping. One of the two would be lost.",
      bad: "text: string\ntext: int32",
      good: "text: string\nsize: int32"),
    Explanation(
      "key-not-text",
      "A key is a list or a mapping. An unquoted `{` begins one.",
      bad: "{Item}: string",
      good: "Item: string"),
    Explanation(
      "several-documents",
      "`---` begins a second document. A file holds one.",
      bad: "types: {}\n---\nerrors: {}",
      good: "types: {}\nerrors: {}"),
    Explanation(
      "yaml-directive",
      "A line that begins with `%` is a directive to YAML, and has no meaning here.",
      bad: "%YAML 1.2",
      good: "contract: 1"),
    Explanation(
      "quote-this-text",
      "YAML cuts or splits this text, or takes its first character for a sign of its own. In quotes it stays whole.",
      bad: "doc: Costs 5 # per call",
      good: "doc: \"Costs 5 # per call\""),
    Explanation(
      "missing-value",
      "A key has no value.",
      bad: "object: { text }",
      good: "object: { text: string }"),
    Explanation(
      "missing-colon",
      "A line that must be `key: value` has no colon, or none with a space behind it.",
      bad: "text:string",
      good: "text: string"),
    Explanation(
      "unclosed-quote",
      "A quoted text does not end.",
      bad: "doc: \"What was copied",
      good: "doc: \"What was copied\""),
    Explanation(
      "unclosed-bracket",
      "A `[` or `{` has no end.",
      bad: "errors: [busy, gone",
      good: "errors: [busy, gone]"),
    Explanation(
      "bad-escape",
      "In double quotes a backslash begins an escape, and this is none.",
      bad: "doc: \"in C:\\Windows\"",
      good: "doc: 'in C:\\Windows'"),
    Explanation(
      "bad-indentation",
      "A line stands further in or out than those that it belongs to.",
      bad: "text: string\n  size: int32",
      good: "text: string\nsize: int32"),
    Explanation(
      "yaml-syntax",
      "This is no YAML, for a reason that has no id of its own.",
      bad: "a: }",
      good: "a: b"),
  ]
}
