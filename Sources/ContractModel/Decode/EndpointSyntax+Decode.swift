extension ErrorSyntax {
  init(_ entry: TableEntry) {
    let record = entry.value?.record
    name = entry.key
    status = record?.integer("http")?.value
    doc = record?.text("doc")?.value
    unreachable = record?.text("unreachable")?.value
  }
}

extension EndpointSyntax {
  init(_ entry: TableEntry) {
    let record = entry.value?.record
    name = entry.key
    isWhole = record?.isWhole ?? false
    route = record?.route("route")
    doc = record?.text("doc")?.value
    auth = record?.text("auth").flatMap { EndpointAuth(rawValue: $0.value) }
    requestPlace = record?.place(of: "request")
    request = requestPlace.map { _ in record?.table("request").map(FieldSyntax.init) ?? [] }
    response = record?.table("response").map(FieldSyntax.init) ?? []
    errors = record?.list("errors").compactMap(\.text) ?? []
    emits = record?.list("emits").compactMap(\.emission) ?? []
    maxBody = record?.integer("max_body")
    isIdempotent = record?.flag("idempotent")
    timeout = record?.integer("timeout")?.value
    examples = record?.list("examples").compactMap { ExampleSyntax($0, request: "request", response: "response") } ?? []
  }
}

extension ExampleSyntax {
  init?(_ value: SyntaxValue, request: String?, response: String) {
    guard let record = value.record else { return nil }
    name = record.text("name")
    self.request = request.flatMap(record.node)
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
