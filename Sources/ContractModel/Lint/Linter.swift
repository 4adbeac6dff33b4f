/// Judges contracts that hold by the lint rules.
public enum Linter {
  /// What `allow` does not cover, as warnings in the order of the files.
  public static func findings(in contract: Contract) -> [Diagnostic] { findings(in: contract, by: LintRule.all) }

  static func findings(in contract: Contract, by rules: [LintRule]) -> [Diagnostic] {
    let subject = LintSubject(contract)
    var result: [Diagnostic] = []
    for rule in rules {
      var places = AllowedPlaces(contract.allowances.filter { $0.rule.value == rule.id })
      let found = (rule.find?(subject) ?? []).sorted { $0.span.isBefore($1.span) }
      result += found.filter { !places.take($0.span) }.map { $0.diagnostic(of: rule) }
      result += places.unused.map { LintRule.unused($0).diagnostic(of: .unusedAllow) }
    }
    return DiagnosticOrder(contract.sources).ordered(result)
  }
}
