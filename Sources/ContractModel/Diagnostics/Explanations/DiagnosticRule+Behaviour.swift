extension DiagnosticRule {
  /// What may be wrong with endpoints, examples and scenarios.
  static let explanationsOfBehaviour: [DiagnosticRule: Explanation] = [
    .undeclaredParameter: Explanation(
      meaning: "Each `{name}` of a route has an entry under `path` that says its type.",
      bad: "route: GET /items/{item_id}",
      good: "route: GET /items/{item_id}, path: { item_id: uuid }"),
    .unknownParameter: Explanation(
      meaning: "An entry under `path` is the `{name}` of a segment of the route.",
      bad: "route: GET /items/{item_id}, path: { id: uuid }",
      good: "route: GET /items/{id}, path: { id: uuid }"),
    .parameterNotScalar: Explanation(
      meaning: "Path and query values are texts: scalars, enums and scalars with a name, never null.",
      bad: "query: { tags: list<string> }",
      good: "query: { tag?: string }"),
    .bodyOnGet: Explanation(
      meaning: "A GET has no body (RFC 9110 section 9.3.1).",
      bad: "route: GET /search, request: { … }",
      good: "route: POST /search, request: { … }"),
    .emitsOnGet: Explanation(
      meaning: "A GET changes nothing, so there is nothing to announce.",
      bad: "route: GET /item, emits: [seen]",
      good: "route: POST /item/seen, emits: [seen]"),
    .heartbeatEmitted: Explanation(
      meaning: "Heartbeats come at their interval, not because of a request.",
      bad: "emits: [heartbeat]",
      good: "emits: [posted]"),
    .exampleMismatch: Explanation(
      meaning: "An example breaks the types of its request, response or event.",
      bad: "request: { count: many }",
      good: "request: { count: 12 }"),
    .unknownEnumValue: Explanation(
      meaning: "An example has a value that the open enum does not list. Readers keep it, so this is a warning.",
      bad: "{ kind: ulr }",
      good: "{ kind: url }"),
    .unknownUnionCase: Explanation(
      meaning: "An example has a case that the open union does not list. Readers keep it, so this is a warning.",
      bad: "{ kind: txt, text: hello }",
      good: "{ kind: text, text: hello }"),
    .scenarioMismatch: Explanation(
      meaning: "A step of a scenario breaks the types of what it sends or expects.",
      bad: "with: { txt: hello }",
      good: "with: { text: hello }"),
    .badPointer: Explanation(
      meaning: "A JSON Pointer (RFC 6901) leads nowhere in the response or the event's data.",
      bad: "expect: { ids: a }",
      good: "expect: { /id: a }"),
    .unknownSavedValue: Explanation(
      meaning: "No earlier step of the scenario saves a value of this name.",
      bad: "{ revision: $old } without a save",
      good: "save: { old: /revision }, then { revision: $old }"),
    .errorNotListed: Explanation(
      meaning: "The endpoint does not list the error that the step expects.",
      bad: "fails: busy",
      good: "errors: [busy], then fails: busy"),
    .notListening: Explanation(
      meaning: "Events are seen only on a channel that an earlier step listens to.",
      bad: "- await: posted",
      good: "- listen: news\n- call: post_text\n- await: posted"),
    .noCallBefore: Explanation(
      meaning: "Events are awaited under the trace id of the last call.",
      bad: "- listen: news\n- await: posted",
      good: "- listen: news\n- call: post_text\n- await: posted"),
    .neverEmitted: Explanation(
      meaning: "The last call does not emit the event, or fails and emits nothing.",
      bad: "- { call: a, fails: b }\n- await: posted",
      good: "- { call: a, fails: b }\n- never: posted"),
  ]
}
