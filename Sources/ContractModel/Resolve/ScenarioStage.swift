/// Resolves the scenarios: every name, pointer and value in them.
struct ScenarioStage {
  private(set) var scenarios: [Scenario] = []
  private(set) var diagnostics = Findings()
  private let syntax: ContractSyntax
  private let table: TypeTable
  private let sources: [String: SourceText]

  init(_ syntax: ContractSyntax, _ table: TypeTable, sources: [String: SourceText]) {
    self.syntax = syntax
    self.table = table
    self.sources = sources
  }

  mutating func run() {
    guard !syntax.scenarios.isEmpty else { return }
    let names = ScenarioNames(syntax)
    var scope = NameScope("scenario")
    for scenario in syntax.scenarios {
      if let diagnostic = scope.declare(scenario.name) { diagnostics.append(diagnostic) }
      var reader = StepReader(names, table, sources: sources, isComplete: !scenario.hasLostStep)
      let steps = scenario.steps.compactMap { reader.read($0) }
      diagnostics += reader.diagnostics
      scenarios.append(Scenario(name: scenario.name, doc: scenario.doc, isFresh: scenario.isFresh, steps: steps))
    }
  }
}
