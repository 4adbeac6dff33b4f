/// Checks what endpoints are called, against each other and against the names that generated code takes.
struct EndpointNames {
  private(set) var diagnostics = Findings()

  init(_ syntax: ContractSyntax) {
    var scope = NameScope("endpoint")
    let handlers = Dictionary(
      syntax.channels.map { (NameScope.folded($0.name.value + "heartbeat"), $0.name) }
    ) { first, _ in first }
    for name in syntax.endpoints.map(\.name) {
      if let diagnostic = scope.declare(name) {
        diagnostics.append(diagnostic)
      } else if let reason = ReservedNames.reason(forEndpoint: name.value) {
        diagnostics.append(
          .reservedName, "an endpoint can't be called `\(name.value)`: \(reason)", at: name.span, help: "rename it")
      } else if let channel = handlers[NameScope.folded(name.value)] {
        diagnostics.append(
          .reservedName,
          "an endpoint can't be called `\(name.value)`: the handler of a channel's heartbeat has this name",
          at: name.span, notes: [Diagnostic.Note("the channel is declared here", at: channel.span)], help: "rename it")
      }
    }
  }
}
