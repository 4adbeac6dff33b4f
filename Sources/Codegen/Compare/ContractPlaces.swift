import ContractModel

/// Where the files of a contract say what stands in its tree.
struct ContractPlaces {
  /// The keys under which the members of a type stand.
  private static let members: Set<String> = ["fields", "values", "cases"]

  let contract: Contract

  /// The place of the nearest thing with a name that the keys lead to; nil where there is none.
  func span(of path: [String]) -> SourceSpan? {
    let inside = path.dropFirst(2)
    switch (path.first, path.dropFirst().first) {
    case ("name", _): return contract.name.span
    case ("version", _): return contract.version.span
    case ("server", _): return contract.server.baseURL.span
    case ("types", let name?): return contract.type(named: name).map { member(inside, of: $0) ?? $0.name.span }
    case ("errors", let name?): return contract.error(named: name)?.span
    case ("endpoints", let name?): return contract.endpoint(named: name).map { span(of: inside, in: $0) }
    case ("channels", let name?): return contract.channel(named: name).map { span(of: inside, in: $0) }
    case ("scenarios", let name?): return contract.scenarios.first { $0.name.value == name }?.name.span
    default: return nil
    }
  }

  private func span(of path: ArraySlice<String>, in endpoint: Endpoint) -> SourceSpan {
    let found =
      switch path.first {
      case "route": endpoint.route.span
      case "path": member(path, ofTypeNamed: endpoint.path)
      case "query": member(path, ofTypeNamed: endpoint.query)
      case "request": member(path, ofTypeNamed: endpoint.request)
      case "response": member(path, ofTypeNamed: endpoint.response)
      default: nil as SourceSpan?
      }
    return found ?? endpoint.name.span
  }

  private func span(of path: ArraySlice<String>, in channel: Channel) -> SourceSpan {
    switch (path.first, path.dropFirst().first) {
    case ("route", _): return channel.route.span
    case ("envelope", _): return member(path, ofTypeNamed: channel.envelope) ?? channel.name.span
    case ("events", let name?):
      guard let event = channel.events.first(where: { $0.name.value == name }) else { return channel.name.span }
      return member(path.dropFirst(2), ofTypeNamed: event.data) ?? event.name.span
    default: return channel.name.span
    }
  }

  private func member(_ path: ArraySlice<String>, ofTypeNamed name: String?) -> SourceSpan? {
    name.flatMap(contract.type(named:)).flatMap { member(path, of: $0) }
  }

  /// The field, value or case of the type that the keys name.
  private func member(_ path: ArraySlice<String>, of type: TypeDefinition) -> SourceSpan? {
    guard let key = path.firstIndex(where: Self.members.contains),
      let name = path[key...].dropFirst().first
    else { return nil }
    return switch type.kind {
    case .object(let object): object.fields.first { $0.name.value == name }?.name.span
    case .enumeration(let values): values.values.first { $0.name.value == name }?.name.span
    case .union(let union): union.cases.first { $0.name.value == name }?.name.span
    case .scalar: nil
    }
  }
}
