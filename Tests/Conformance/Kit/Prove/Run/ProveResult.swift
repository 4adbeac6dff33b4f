import ContractModel

/// All that `conformance prove` has found out.
struct ProveResult: Sendable {
  /// The part of the valid-but-wrong mutants that must be caught, in percent.
  static let bar = 95

  let contract: Contract
  let obligations: [Obligation]
  let survey: Survey
  let trials: [MutantTrial]
  /// Whether all mutants were tried, not just chosen ones.
  let isWhole: Bool
  let duration: Duration

  /// Those that say something: the canary says nothing of the contract.
  var judged: [MutantTrial] {
    trials.filter { $0.mutant.category != .canary && ($0.isKilled || $0.isSurvivor) }
  }

  var canary: MutantTrial? { trials.first { $0.mutant.category == .canary } }
  var survivors: [MutantTrial] { judged.filter(\.isSurvivor) }
  var unexplained: [MutantTrial] { survivors.filter { ExpectedSurvivors.reason(for: $0.mutant.id) == nil } }
  var neverMet: [MutantTrial] { trials.filter { if case .neverMet = $0.outcome { true } else { false } } }

  var broken: [(id: String, reason: String)] {
    trials.compactMap { if case .broken(let reason) = $0.outcome { ($0.mutant.id, reason) } else { nil } }
  }

  /// Expected survivors that were caught, or that there are not.
  var wrongExpectations: [String] {
    guard isWhole else { return [] }
    return ExpectedSurvivors.all.map(\.pattern).filter { pattern in
      !survivors.contains { Glob(pattern).matches($0.mutant.id) }
    }
  }

  func killed(_ category: Mutant.Category) -> (killed: Int, all: Int) {
    let trials = judged.filter { $0.mutant.category == category }
    return (trials.count(where: \.isKilled), trials.count)
  }

  /// Of the mutants that touched a family's cases, how many it caught alone; in the order of their names.
  var families: [(family: String, killed: Int, touched: Int)] {
    let verdicts = judged.flatMap(\.verdicts)
    return Dictionary(grouping: verdicts, by: \.family).sorted { $0.key < $1.key }.map { family, verdicts in
      (family, verdicts.count { $0.kill != nil }, verdicts.count)
    }
  }

  /// Kinds of valid-but-wrong mutants of which one was caught.
  var killedKinds: Set<String> {
    Set(judged.filter { $0.isKilled && $0.mutant.category == .validButWrong }.map(\.mutant.kind))
  }

  var coverage: Coverage {
    Coverage(
      obligations,
      brokenBy: judged.filter(\.isKilled).flatMap { trial in
        trial.mutant.breaks.map { (trial.mutant.id, $0) }
      })
  }

  var status: RunStatus {
    guard broken.isEmpty else { return .couldNotJudge }
    let form = killed(.schemaBreaking)
    let wrong = killed(.validButWrong)
    let isGreen =
      survey.failures.isEmpty && canary?.isKilled == true && form.killed == form.all
      && wrong.killed * 100 >= wrong.all * Self.bar && unexplained.isEmpty && wrongExpectations.isEmpty
    return isGreen ? .conforms : .doesNotConform
  }
}
