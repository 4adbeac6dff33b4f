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
    contract = plan.contract
    probe = plan.probe
    oracle = plan.oracle
    profile = options.profile
    seed = options.seed
    patience = options.patience
    self.launcher = launcher
  }
}
