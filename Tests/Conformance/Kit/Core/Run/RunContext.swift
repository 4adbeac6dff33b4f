import ContractModel

/// What everything in one run shares.
struct RunContext: Sendable {
  let contract: Contract
  let oracle: Oracle
  /// The rung that the subject claims.
  let profile: Profile
  let seed: UInt64
  /// What upper deadlines are multiplied by.
  let patience: Double
  /// Nil under `--target`.
  let launcher: SubjectLauncher?
  let probe: RequestRecipe
  let ledger = Ledger()

  init(_ plan: Plan, _ options: RunOptions, launcher: SubjectLauncher?) {
    self.init(plan.contract, plan.oracle, probe: plan.probe, options, launcher: launcher)
  }

  init(_ contract: Contract, _ options: RunOptions, launcher: SubjectLauncher?) {
    self.init(contract, Oracle(contract), probe: Probe.request(for: contract), options, launcher: launcher)
  }

  private init(
    _ contract: Contract, _ oracle: Oracle, probe: RequestRecipe, _ options: RunOptions, launcher: SubjectLauncher?
  ) {
    self.contract = contract
    self.oracle = oracle
    self.probe = probe
    profile = options.profile
    seed = options.seed
    patience = options.patience
    self.launcher = launcher
  }
}
