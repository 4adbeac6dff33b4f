/// Resolves the named types, and the types of bodies and event data. What can be said of their names alone says
/// ``TypeNames``.
struct TypeStage {
  private(set) var table = TypeTable()
  private(set) var diagnostics = Findings()
  private var resolver: TypeResolver
  private var defaults = DefaultStage()
  private let syntax: ContractSyntax
  private let sources: [String: SourceText]

  init(_ syntax: ContractSyntax, sources: [String: SourceText]) {
    self.syntax = syntax
    self.sources = sources
    resolver = TypeResolver(syntax)
  }

  mutating func run() {
    for type in syntax.types { resolveNamed(type) }
    for endpoint in syntax.endpoints { resolveBodies(of: endpoint) }
    for channel in syntax.channels {
      if let envelope = channel.envelope { addEnvelope(envelope, of: channel.name) }
      for event in channel.events where event.isWhole {
        let name = Located(DerivedNames.data(of: event.name.value), at: event.name.span)
        addObject(name, event.annotations, .eventData(event: event.name.value), event.data)
      }
    }
    diagnostics += resolver.diagnostics
    let finite = FiniteTypes(table)
    diagnostics += finite.diagnostics()
    diagnostics += SensitiveRules(table).diagnostics()
    defaults.run(&table, finite, sources: sources)
    diagnostics += defaults.diagnostics
  }

  // MARK: Named types

  private mutating func resolveNamed(_ type: TypeSyntax) {
    guard let body = type.body else { return }
    switch body {
    case .object(let fields, let policy): addObject(type.name, type.annotations, .named, fields, policy)
    case .enumeration(let values, let isOpen):
      let before = diagnostics.errors
      checkEnum(values, isOpen: isOpen, of: type.name)
      let all = values.map { EnumValue(name: $0.name, wire: $0.wire.value, annotations: $0.annotations) }
      if diagnostics.errors == before { add(type, .enumeration(EnumType(values: all, isOpen: isOpen))) }
    case .union(let tag, let cases, let isOpen):
      let all = cases.map { UnionCase(name: $0.name, type: $0.type) }
      add(type, .union(UnionType(tag: tag, cases: all, isOpen: isOpen)))
    case .scalar(let use):
      if let scalar = scalar(use) { add(type, .scalar(scalar)) }
    }
  }

  private mutating func add(_ type: TypeSyntax, _ kind: TypeDefinition.Kind) {
    // The first of two types with one name stays.
    guard table[type.name.value] == nil else { return }
    table.add(TypeDefinition(name: type.name, annotations: type.annotations, origin: .named, kind: kind))
  }

  private mutating func scalar(_ use: TypeUseSyntax) -> TypeUse? {
    guard case .name(let name) = use.expression.shape, TypeResolver.scalars.contains(name), !use.expression.isNullable
    else {
      let word = if case .name(let name) = use.expression.shape { name } else { "" }
      diagnostics.append(
        Diagnostic(
          .scalarExpected, "`scalar` holds one of \(GrammarReader.listed(TypeResolver.scalars))",
          at: use.expression.span,
          help: DidYouMean.help(for: word, in: TypeResolver.scalars)
            ?? "use the type where it is needed; null and lists are said there"))
      return nil
    }
    return resolver.resolve(use)
  }

  private mutating func checkEnum(_ values: [EnumValueSyntax], isOpen: Bool, of name: Located<String>) {
    let taken = isOpen ? CSharpMembers.ofOpenEnums : CSharpMembers.ofObjects
    var names = NameScope("value", members: (taken, name.value))
    var wires: [String: SourceSpan] = [:]
    if values.isEmpty {
      diagnostics.append(
        Diagnostic(.emptyType, "`\(name.value)` has no values", at: name.span, help: "an enum has at least one"))
    }
    for value in values {
      if !NameText.isName(value.name.value) {
        reportNameless(value)
      } else if let diagnostic = names.declare(value.name) {
        diagnostics.append(diagnostic)
      } else if let first = wires.updateValue(value.wire.span, forKey: value.wire.value) {
        diagnostics.append(
          Diagnostic(
            .duplicateName, "the text `\(value.wire.value)` stands for two values", at: value.wire.span,
            notes: [Diagnostic.Note("it stands here too", at: first)], help: "give each value a text of its own"))
      } else if isOpen, NameScope.folded(value.name.value) == "unknown" {
        diagnostics.append(
          Diagnostic(
            .reservedName,
            "a value of an open enum can't be called `\(value.name.value)`: readers keep others under it",
            at: value.name.span, help: "give it another name: `not_known: { wire: \(value.wire.value) }`"))
      }
    }
  }

  private mutating func reportNameless(_ value: EnumValueSyntax) {
    // A key that is no name has been reported by the reader; what stands in a list may be any text.
    guard value.name.span == value.wire.span, value.annotations.doc == nil else { return }
    diagnostics.append(
      Diagnostic(
        .badName, "no name follows from the value `\(GrammarReader.shortened(value.wire.value))`", at: value.name.span,
        help: "give it one: `some_name: { wire: \(QuotedLine.quoted(value.wire.value)) }`"))
  }

  // MARK: Objects

  private mutating func resolveBodies(of endpoint: EndpointSyntax) {
    let name = endpoint.name
    if let path = endpoint.path {
      let order = endpoint.route?.value.parameters ?? []
      let fields = path.fields.sorted { left, right in
        (order.firstIndex(of: left.name.value) ?? .max) < (order.firstIndex(of: right.name.value) ?? .max)
      }
      addPart(.path, of: name, at: path.place, fields, .path(endpoint: name.value))
    }
    if let query = endpoint.query {
      addPart(.query, of: name, at: query.place, query.fields, .query(endpoint: name.value))
    }
    if let request = endpoint.request {
      addPart(.body, of: name, at: request.place, request.fields, .request(endpoint: name.value))
    }
    for field in endpoint.response where ReservedNames.responseFields.contains(NameScope.folded(field.name.value)) {
      diagnostics.append(
        Diagnostic(
          .reservedName, "a response can't have a field `\(field.name.value)`: every answer has it or may have it",
          at: field.name.span, help: "rename it"))
    }
    // A response that is not there may be one whose key is misspelt.
    guard endpoint.isWhole || !endpoint.response.isEmpty else { return }
    addObject(
      Located(DerivedNames.response(of: name.value), at: name.span), .none, .response(endpoint: name.value),
      endpoint.response)
  }

  private mutating func addPart(
    _ part: RequestPart, of endpoint: Located<String>, at place: SourceSpan, _ fields: [FieldSyntax],
    _ origin: TypeDefinition.Origin
  ) {
    let name = Located(DerivedNames.type(of: part, of: endpoint.value), at: place)
    addObject(name, .none, origin, fields)
  }

  private mutating func addEnvelope(_ envelope: PartSyntax, of channel: Located<String>) {
    for field in envelope.fields where ReservedNames.envelopeFields.contains(NameScope.folded(field.name.value)) {
      diagnostics.append(
        Diagnostic(
          .reservedName, "an envelope can't have a field `\(field.name.value)`: every event has it",
          at: field.name.span, help: "rename it"))
    }
    let name = Located(DerivedNames.envelope(of: channel.value), at: envelope.place)
    addObject(name, .none, .envelope(channel: channel.value), envelope.fields)
  }

  private mutating func addObject(
    _ name: Located<String>, _ annotations: Annotations, _ origin: TypeDefinition.Origin, _ fields: [FieldSyntax],
    _ policy: UnknownFields = .ignore
  ) {
    var scope = NameScope("field", members: (CSharpMembers.ofObjects, name.value))
    var resolved: [Field] = []
    for field in fields {
      if let diagnostic = scope.declare(field.name) { diagnostics.append(diagnostic) }
      guard let type = field.type.flatMap({ resolver.resolve($0) }) else { continue }
      resolved.append(
        Field(
          name: field.name, annotations: field.annotations, isRequired: !field.isOptional, type: type,
          sensitive: field.sensitive, hasDefault: field.defaultValue != nil))
    }
    guard resolved.count == fields.count, table[name.value] == nil else { return }
    let object = ObjectType(fields: resolved, unknownFields: policy)
    table.add(TypeDefinition(name: name, annotations: annotations, origin: origin, kind: .object(object)))
    defaults.add(name.value, fields)
  }
}
