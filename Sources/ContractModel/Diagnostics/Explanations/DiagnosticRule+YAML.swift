extension DiagnosticRule {
  /// What may be wrong with the YAML of a file.
  static let explanationsOfYAML: [DiagnosticRule: Explanation] = [
    .tooDeep: Explanation(
      meaning: "Values are nested 64 levels deep at most, as in JSON on the wire.",
      bad: "{ a: { a: { a: … } } }",
      good: "a: Inner"),
    .tooManyNodes: Explanation(
      meaning: "A contract has 1,000,000 values at most, in all its files.",
      bad: "enum: [a1, a2, …]",
      good: "scalar: string"),
    .alias: Explanation(
      meaning: "YAML aliases make two places of one; the language has names for that.",
      bad: "B: *shared",
      good: "b: Shared"),
    .anchor: Explanation(
      meaning: "YAML anchors serve aliases, which the language has not.",
      bad: "A: &shared { … }",
      good: "Shared: { … }"),
    .tag: Explanation(
      meaning: "What a value is, its place decides; YAML tags would say it twice.",
      bad: "version: !!str 1.0.0",
      good: "version: 1.0.0"),
    .mergeKey: Explanation(
      meaning: "Keys are written where they hold; the language has no inheritance.",
      bad: "<<: { doc: shared }",
      good: "doc: shared"),
    .duplicateKey: Explanation(
      meaning: "A mapping has each key once.",
      bad: "{ text: string, text: int32 }",
      good: "{ text: string, count: int32 }"),
    .keyNotText: Explanation(
      meaning: "Keys are texts.",
      bad: "{ [a]: string }",
      good: "{ a: string }"),
    .severalDocuments: Explanation(
      meaning: "A file holds one YAML document.",
      bad: "types: {}\n---\nerrors: {}",
      good: "types: {}\nerrors: {}"),
    .yamlDirective: Explanation(
      meaning: "Lines that begin with `%` instruct YAML parsers; there is nothing to instruct.",
      bad: "%YAML 1.2\n---\ncontract: 1",
      good: "contract: 1"),
    .quoteThisText: Explanation(
      meaning: "YAML ends an unquoted text at ` #` and `: `, in braces also at commas and brackets.",
      bad: "doc: Note: keep it short",
      good: "doc: \"Note: keep it short\""),
    .missingValue: Explanation(
      meaning: "In braces each key has a value.",
      bad: "{ text }",
      good: "{ text: string }"),
    .missingColon: Explanation(
      meaning: "A key is followed by a colon and a space.",
      bad: "doc:short",
      good: "doc: short"),
    .unclosedQuote: Explanation(
      meaning: "A quoted text ends with the quote it began with.",
      bad: "doc: \"open",
      good: "doc: \"closed\""),
    .unopenedQuote: Explanation(
      meaning: "A text that ends with a quote begins with one, or stands in single quotes whole.",
      bad: "doc: closed\"",
      good: "doc: \"closed\""),
    .unclosedBracket: Explanation(
      meaning: "A brace or bracket that opens is closed.",
      bad: "errors: [refused",
      good: "errors: [refused]"),
    .badEscape: Explanation(
      meaning: "In double quotes a backslash begins an escape of YAML.",
      bad: "doc: \"C:\\Windows\"",
      good: "doc: 'C:\\Windows'"),
    .badIndentation: Explanation(
      meaning: "The keys of one mapping begin in the same column.",
      bad: "doc: short\n  types: {}",
      good: "doc: short\ntypes: {}"),
    .yamlSyntax: Explanation(
      meaning: "YAML can't make sense of the file from here on.",
      bad: "types: {}}",
      good: "types: {}"),
  ]
}
