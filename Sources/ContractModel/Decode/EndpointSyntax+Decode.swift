extension ErrorSyntax {
  init(_ entry: TableEntry) {
    let record = entry.value?.record
    name = entry.key
    status = record?.integer("http")?.value
    annotations = Annotations(record)
    unreachable = record?.text("unreachable")?.value
  }
}

extension EndpointSyntax {
  init(_ entry: TableEntry) {
    let record = entry.value?.record
    name = entry.key
    isWhole = record?.isWhole ?? false
    route = record?.route("route")
    annotations = Annotations(record)
    auth = record?.text("auth").flatMap { EndpointAuth(rawValue: $0.value) }
    path = record?.part("path")
    query = record?.part("query")
    request = record?.part("request")
    response = record?.table("response").map(FieldSyntax.init) ?? []
    errors = record?.list("errors").compactMap(\.text) ?? []
    emits = record?.list("emits").compactMap(\.emission) ?? []
    maxBody = record?.integer("max_body")
    isIdempotent = record?.flag("idempotent")
    timeout = record?.integer("timeout")?.value
    examples = record?.list("examples").compactMap { ExampleSyntax($0, body: "request", response: "response") } ?? []
  }
}

extension ExampleSyntax {
  init?(_ value: SyntaxValue, body: String, response: String) {
    guard let record = value.record else { return nil }
    name = record.text("name")
    parts = record.parts(body: body)
    self.response = record.node(response)
    isWhole = record.isWhole
    span = value.span
  }
}

extension SyntaxValue {
  fileprivate var emission: Located<Emission>? {
    guard case .emission(let emission) = content else { return nil }
    return Located(emission, at: span)
  }
}

extension Record {
  /// The fields under a key; nil where it does not stand there.
  func part(_ key: String) -> PartSyntax? {
    place(of: key).map { PartSyntax(place: $0, fields: table(key).map(FieldSyntax.init)) }
  }

  /// What an example or a step gives of a request.
  func parts(body: String) -> [RequestPart: YAMLNode] {
    [(RequestPart.path, "path"), (.query, "query"), (.body, body)].reduce(into: [:]) { $0[$1.0] = node($1.1) }
  }
}
