extension Explanation {
  /// Of names and what they refer to.
  static let ofNames: [Explanation] = [
    Explanation(
      "unknown-type",
      "No type has this name.",
      bad: "kind: ClipbordKind",
      good: "kind: ClipboardKind"),
    Explanation(
      "unknown-error",
      "No error has this name.",
      bad: "errors: [bussy]",
      good: "errors: [busy]"),
    Explanation(
      "unknown-event",
      "No channel has an event of this name.",
      bad: "emits: [clipboard_procesed]",
      good: "emits: [clipboard_processed]"),
    Explanation(
      "unknown-endpoint",
      "No endpoint has this name.",
      bad: "- { call: get_helth }",
      good: "- { call: get_health }"),
    Explanation(
      "unknown-channel",
      "No channel has this name.",
      bad: "- { listen: event }",
      good: "- { listen: events }"),
    Explanation(
      "duplicate-name",
      "A name is given twice in its kind, perhaps in two files.",
      bad: "errors: { busy: { http: 503 } }   # and again in another file",
      good: "errors: { busy: { http: 503 } }   # once"),
    Explanation(
      "colliding-names",
      "Two names are the same in some target language: case and underscores do not tell them apart.",
      bad: "object: { trace_id: string, traceId: string }",
      good: "object: { trace_id: string, parent_trace_id: string }"),
    Explanation(
      "colliding-routes",
      "Two endpoints, or an endpoint and a channel, answer the same method and path.",
      bad: "a: { route: GET /things }\nb: { route: GET /things }",
      good: "a: { route: GET /things }\nb: { route: GET /things/new }"),
    Explanation(
      "reserved-name",
      "The name belongs to the language, to a target language or to generated code.",
      bad: "types: { BridgeError: { enum: [a] } }",
      good: "types: { ErrorKind: { enum: [a] } }"),
    Explanation(
      "listed-twice",
      "A list of names holds one of them twice.",
      bad: "errors: [busy, busy]",
      good: "errors: [busy]"),
    Explanation(
      "built-in-error",
      "Every endpoint may answer this error, so it is neither declared nor listed.",
      bad: "errors: [not_found]",
      good: "errors: [thing_gone]"),
  ]
}
