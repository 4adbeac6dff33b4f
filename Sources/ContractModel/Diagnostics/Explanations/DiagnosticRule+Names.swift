extension DiagnosticRule {
  /// What may be wrong with names.
  static let explanationsOfNames: [DiagnosticRule: Explanation] = [
    .unknownType: Explanation(
      meaning: "No type of this name is declared.",
      bad: "kind: ClipbordKind",
      good: "kind: ClipboardKind"),
    .unknownError: Explanation(
      meaning: "No error of this name is declared.",
      bad: "errors: [refusd]",
      good: "errors: [refused]"),
    .unknownEvent: Explanation(
      meaning: "No channel declares an event of this name.",
      bad: "emits: [postd]",
      good: "emits: [posted]"),
    .unknownEndpoint: Explanation(
      meaning: "No endpoint of this name is declared.",
      bad: "- call: post_texts",
      good: "- call: post_text"),
    .unknownChannel: Explanation(
      meaning: "No channel of this name is declared.",
      bad: "- listen: event",
      good: "- listen: events"),
    .unknownLintRule: Explanation(
      meaning: "No lint rule has this id.",
      bad: "allow: { type-without-docs: it says itself }",
      good: "allow: { type-without-doc: it says itself }"),
    .duplicateName: Explanation(
      meaning: "A name is declared once within its kind.",
      bad: "Item: … in two files",
      good: "Item: … and Entry: …"),
    .collidingNames: Explanation(
      meaning: "Names that differ in case or underscores only become one name in some language. So do two in C#, of "
        + "which one ends in `value`, where it writes that after the other.",
      bad: "{ trace_id: string, traceId: string }",
      good: "{ trace_id: string, parent_trace_id: string }"),
    .collidingRoutes: Explanation(
      meaning: "Two endpoints can't answer the same request, and a channel has its path for itself.",
      bad: "a: { route: GET /x }\nb: { route: GET /x }",
      good: "a: { route: GET /x }\nb: { route: GET /y }"),
    .reservedName: Explanation(
      meaning: "Generated code or the protocol has the name already.",
      bad: "types: { BridgeError: … }",
      good: "types: { PanelError: … }"),
    .listedTwice: Explanation(
      meaning: "The list has the name already.",
      bad: "errors: [refused, refused]",
      good: "errors: [refused]"),
    .builtInError: Explanation(
      meaning: "Errors that are always there are not listed.",
      bad: "errors: [not_found]",
      good: "errors: [item_unknown]"),
    .retiredName: Explanation(
      meaning: "A published name that was removed never comes back with another meaning; `retired` lists them.",
      bad: "retired: { fields: { Text: [size] } } and Text: { object: { size: string } }",
      good: "retired: { fields: { Text: [size] } } and Text: { object: { font_size: string } }"),
  ]
}
