import ContractModel

/// All that is settled before the first byte is sent: contract, cases, selection, manifest.
struct Plan: Sendable {
  /// What is judged by: without the excepted endpoints.
  let contract: Contract
  /// `1.0.0+196a6fedfc19cb73`
  let contractVersion: String
  let oracle: Oracle
  let selection: Selection
  let manifest: Manifest
  /// The earlier run whose failures these cases are.
  let earlier: EarlierRun?
  let grants: Set<Need>
  /// The entries for cases of the selection.
  let knownFailing: [KnownFailing]
  /// Excepted endpoints, as the contract declares them.
  let excepted: [Endpoint]
  let untestable: [Untestable]
  /// What tells whether the server is there.
  let probe: RequestRecipe

  init(_ options: RunOptions, contract: Contract, vectors: [Vector]) throws(RunEnd) {
    let derivation = try Derivation(
      declared: contract, except: options.waivers, vectors: vectors, seed: options.seed)
    try self.init(
      options, contract: derivation.contract, declared: contract, cases: Plan.derive(derivation),
      untestable: derivation.untestable)
  }

  /// `declared`: with the excepted endpoints; nil where there are none.
  init(
    _ options: RunOptions, contract: Contract, declared: Contract? = nil, cases: [Case], untestable: [Untestable] = [],
    probe: RequestRecipe? = nil
  ) throws(RunEnd) {
    self.untestable = untestable
    self.contract = contract
    self.probe = probe ?? Probe.request(for: contract)
    oracle = Oracle(contract)
    grants = try Grants.of(options)
    let version = (declared ?? contract).versionHeader
    contractVersion = version
    excepted = options.waivers.exceptions.compactMap { declared?.endpoint(named: $0.endpoint.value) }
    let whole = try Selection(from: cases, profile: options.profile, filters: try Self.filters(options, grants))
    let wholeManifest = Manifest(whole.cases)
    earlier = try options.rerunFile.map { path throws(RunEnd) in
      try EarlierRun(log: path, of: version, wholeManifest)
    }
    selection = earlier.map { whole.rerunning($0.failed) } ?? whole
    manifest = earlier == nil ? wholeManifest : Manifest(selection.cases)
    knownFailing = try options.waivers.applied(to: selection.cases, of: whole.granted)
  }

  private static func filters(_ options: RunOptions, _ grants: Set<Need>) throws(RunEnd) -> Selection.Filters {
    var filters = Selection.Filters(grants: grants, exactly: options.replayed)
    guard options.replayed == nil else { return filters }
    filters.only = options.only.map(Glob.init)
    filters.skip = options.skip.map(Glob.init)
    filters.tags = try options.tags.map(TagFilter.init)
    return filters
  }

  /// Every family by which a server is judged.
  static let families: [any Family] = allFamilies + [FingerprintFamily(), OutputFamily(), ExceptedFamily()]

  /// Every case of every family.
  static func derive(_ derivation: Derivation) -> [Case] { families.flatMap { $0.cases(derivation) } }
}
