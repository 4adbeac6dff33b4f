/// Resolves the errors that the contract declares.
struct ErrorStage {
  private(set) var errors: [ErrorDefinition] = []
  private(set) var diagnostics = Findings()

  init(_ syntax: ContractSyntax) {
    var scope = NameScope("error")
    let builtIn = Set(ErrorDefinition.builtIn.map { NameScope.folded($0.name) })
    for error in syntax.errors {
      if builtIn.contains(NameScope.folded(error.name.value)) {
        diagnostics.append(
          Diagnostic(
            .reservedName, "the error `\(error.name.value)` is always there", at: error.name.span,
            help: "remove it, or give yours another name"))
      } else if let diagnostic = scope.declare(error.name) {
        diagnostics.append(diagnostic)
      } else if let reason = ReservedNames.reason(forError: error.name.value) {
        diagnostics.append(
          Diagnostic(
            .reservedName, "an error can't be called `\(error.name.value)`: \(reason)", at: error.name.span,
            help: "rename it"))
      }
      // One without a status has been reported; it stays known, so that its uses are not.
      errors.append(
        ErrorDefinition(
          name: error.name.value, status: error.status ?? 500, annotations: error.annotations,
          unreachable: error.unreachable,
          span: error.name.span))
    }
  }
}
