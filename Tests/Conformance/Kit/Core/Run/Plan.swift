import ContractModel

/// All that is settled before the first byte is sent: contract, cases, selection, manifest.
struct Plan: Sendable {
  let contract: Contract
  let oracle: Oracle
  let selection: Selection
  let manifest: Manifest
  let grants: Set<Need>
  let untestable: [Untestable]
  /// What tells whether the server is there.
  let probe: RequestRecipe

  init(_ options: RunOptions, contract: Contract, vectors: [Vector]) throws(RunEnd) {
    let derivation = Derivation(contract: contract, oracle: Oracle(contract), vectors: vectors, seed: options.seed)
    try self.init(
      options, contract: contract, cases: Plan.derive(derivation), untestable: derivation.untestable)
  }

  init(
    _ options: RunOptions, contract: Contract, cases: [Case], untestable: [Untestable] = [], probe: RequestRecipe? = nil
  ) throws(RunEnd) {
    self.untestable = untestable
    self.contract = contract
    self.probe = probe ?? Probe.request(for: contract)
    oracle = Oracle(contract)
    grants = try Grants.of(options)
    var filters = Selection.Filters(grants: grants, exactly: options.replayed)
    if options.replayed == nil {
      filters.only = options.only.map(Glob.init)
      filters.skip = options.skip.map(Glob.init)
    }
    selection = try Selection(from: cases, profile: options.profile, filters: filters)
    manifest = Manifest(selection.cases)
  }

  /// Every case of every family.
  static func derive(_ derivation: Derivation) -> [Case] {
    (allFamilies + [FingerprintFamily(), OutputFamily()]).flatMap { $0.cases(derivation) }
  }
}
