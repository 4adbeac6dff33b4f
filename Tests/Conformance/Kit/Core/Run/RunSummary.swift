import ContractModel

/// All that a report says of a run, as values.
struct RunSummary: Sendable {
  let contractName: String
  /// `1.0.0+196a6fedfc19cb73`
  let contractVersion: String
  let subject: String
  let options: RunOptions
  let selection: Selection
  let manifest: Manifest
  /// The run whose failures these cases are.
  let earlier: EarlierRun?
  let grants: Set<Need>
  /// The entries for cases of the selection.
  let knownFailing: [KnownFailing]
  /// By case id.
  var results: [CaseResult] = []
  /// Nil where a filter chose the cases: what they leave unproven says nothing of the server.
  var unproven: [Unproven]? = []
  let untestable: [Untestable]
  /// The value of `X-Contract` that the server sent when the run began.
  var targetContract: String?
  /// What cases say of the server beside their verdict, a sentence each.
  var remarks: [String] = []
  /// What cases measured, a sentence each.
  var measurements: [String] = []
  /// How many ordinary exchanges ran, and how long they took together.
  var exchangeCount = 0
  var exchangeTime = Duration.zero
  var totalTime = Duration.zero
  /// Why it could not be judged to the end.
  var end: RunEnd?

  init(_ plan: Plan, _ options: RunOptions) {
    contractName = plan.contract.name.value
    contractVersion = plan.contractVersion
    subject =
      switch options.subject {
      case .launch(let command): "launched by `\(command)`"
      case .target(let url, _): "target \(url)"
      }
    self.options = options
    selection = plan.selection
    manifest = plan.manifest
    earlier = plan.earlier
    grants = plan.grants
    knownFailing = plan.knownFailing
    untestable = plan.untestable
  }

  /// A sentence on a server of another contract, or of another version of it.
  var foreignContract: String? {
    guard let targetContract, targetContract != contractVersion else { return nil }
    return "the server says that it is of contract \(Transcript.shorten(targetContract, to: 100)), this is "
      + "\(contractVersion): build it anew, or judge it by its own contract; what failed may follow from that"
  }

  /// The results that make the run red.
  var failures: [CaseResult] { results.filter(\.verdict.isRed) }
  func count(_ verdict: CaseResult.Verdict) -> Int { results.count { $0.verdict == verdict } }
  /// What nothing has shown; none where that was not judged.
  var unprovenCount: Int { unproven?.count ?? 0 }
  var withoutVerdict: Int { selection.cases.count - results.count }
  /// Cases of ordinary exchanges in a second; nil where there were none.
  var exchangeRate: Double? {
    guard exchangeCount > 0, exchangeTime > .zero else { return nil }
    return Double(exchangeCount) / (exchangeTime / .seconds(1))
  }

  var status: RunStatus {
    if let end { return end.status }
    if withoutVerdict != 0 { return .couldNotJudge }
    let isRed =
      !failures.isEmpty || options.isStrict && unprovenCount > 0
      || options.requiresAll && !selection.notGranted.isEmpty
    return isRed ? .doesNotConform : .conforms
  }
}
