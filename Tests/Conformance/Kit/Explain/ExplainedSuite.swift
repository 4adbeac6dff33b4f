import ContractModel

/// Cases and families that have names, and what they are judged by.
struct ExplainedSuite {
  private let cases: [Case]
  private let families: [any Family]
  private let contract: Contract
  private let clauses: WireClauses
  /// Under which its cases are replayed.
  private let options: RunOptions

  init(_ derivation: Derivation, at path: String, _ clauses: WireClauses) {
    cases = Plan.derive(derivation)
    families = Plan.families
    contract = derivation.contract
    self.clauses = clauses
    var options = RunOptions(subject: .launch("COMMAND"))
    options.contract = path
    options.seed = derivation.seed
    self.options = options
  }

  /// The cases for a WebSocket echo server.
  init(echoCasesWith clauses: WireClauses, seed: UInt64) throws(RunEnd) {
    let subject = EchoSubject(path: "/", isStrict: false)
    cases = try Plan.echoCases(at: subject.path, isStrict: subject.isStrict, seed: seed)
    families = echoFamilies(subject)
    contract = try Plan.emptyContract()
    self.clauses = clauses
    var options = RunOptions(subject: .launch("COMMAND"))
    options.echoPath = subject.path
    self.options = options
  }

  var names: [String] { cases.map(\.id) + families.map(\.id) + clauses.all.map(\.id) }

  /// Nil where nothing here has that name.
  func text(of name: String) -> String? {
    if let testCase = cases.first(where: { $0.id == name }), let family = family(testCase.family) {
      var options = options
      options.profile = max(options.profile, testCase.profile)
      return ExplainedCase(
        testCase: testCase, family: family, contract: contract, clauses: clauses, options: options
      ).text
    }
    if let family = family(name) {
      return ExplainedFamily(family: family, cases: cases.filter { $0.family == name }, clauses: clauses).text
    }
    guard options.echoPath == nil, let clause = clauses.clause(name) else { return nil }
    return ExplainedClause(clause: clause, cases: cases).text
  }

  private func family(_ id: String) -> (any Family)? { families.first { $0.id == id } }
}
