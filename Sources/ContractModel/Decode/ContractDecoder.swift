/// Decodes the trees of a contract's files to ``ContractSyntax``, the entry first.
struct ContractDecoder {
  private(set) var syntax: ContractSyntax
  private(set) var diagnostics: Findings
  /// What the entry's `include` lists.
  let includes: [Located<String>]

  /// Nil, with diagnostics, where the entry is no mapping.
  static func decode(entry: SourceText, _ root: YAMLNode) -> (decoder: ContractDecoder?, diagnostics: Findings) {
    var reader = GrammarReader(entry)
    let value = reader.read(root, as: .construct(Grammar.entryFile), of: entry.path)
    guard let record = value?.record else { return (nil, reader.diagnostics) }
    return (ContractDecoder(record, root, reader), reader.diagnostics)
  }

  private init(_ record: Record, _ root: YAMLNode, _ reader: GrammarReader) {
    syntax = ContractSyntax(header: HeaderSyntax(record))
    includes = record.list("include").compactMap(\.text)
    diagnostics = reader.diagnostics
    syntax.allowances = reader.allowances
    take(record, of: root)
  }

  mutating func decode(included source: SourceText, _ root: YAMLNode) {
    var reader = GrammarReader(source)
    let value = reader.read(root, as: .construct(Grammar.includedFile), of: source.path)
    diagnostics += reader.diagnostics
    syntax.allowances += reader.allowances
    guard let record = value?.record else { return lose() }
    take(record, of: root)
  }

  /// A file could not be read: nobody knows what it declares.
  mutating func lose() { syntax.isComplete = false }

  private mutating func take(_ record: Record, of root: YAMLNode) {
    if case .mapping(let entries) = root.content {
      // Whatever stands under a misspelt `types` is not known to be missing.
      if entries.contains(where: { record[$0.key.value] == nil }) { syntax.isComplete = false }
    }
    syntax.types += record.table("types").mapInParallel(TypeSyntax.init)
    syntax.errors += record.table("errors").map(ErrorSyntax.init)
    syntax.endpoints += record.table("endpoints").mapInParallel(EndpointSyntax.init)
    syntax.channels += record.table("channels").map(ChannelSyntax.init)
    syntax.scenarios += record.table("scenarios").map(ScenarioSyntax.init)
    if let retired = record.record("retired") { syntax.retired.add(retired) }
  }
}

extension HeaderSyntax {
  fileprivate init(_ record: Record) {
    let server = record.record("server")
    name = record.text("name")
    version = record.version("version")
    doc = record.text("doc")?.value
    baseURL = server?["base_url"].flatMap { value in
      guard case .loopbackURL(let url) = value.content else { return nil }
      return Located(url, at: value.span)
    }
    defaultAuth = server?.text("auth").flatMap { EndpointAuth(rawValue: $0.value) } ?? .bearerToken
    let place = record.place(of: "server") ?? record.span
    defaultMaxBody = server?.integer("max_body") ?? Located(Self.silentMaxBody, at: place)
    limits = ServerLimits(server?.record("limits"), at: server?.place(of: "limits") ?? place)
  }

  /// The longest request body where the contract says nothing of it.
  private static let silentMaxBody = 1_000_000
}
