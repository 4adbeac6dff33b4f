import ContractModel

/// What came of one mutant.
struct MutantTrial: Sendable {
  /// One family alone against the mutant.
  struct FamilyVerdict: Sendable {
    let family: String
    /// Cases that ran, up to the first failure.
    let ran: Int
    /// The case that failed and what it said; nil where none did.
    let kill: (testCase: String, cause: String)?
  }

  enum Outcome: Sendable {
    case killed
    case survived
    /// No case's traffic met it: nothing is proven either way.
    case neverMet
    /// It could not be tried.
    case broken(String)
  }

  let mutant: Mutant
  let verdicts: [FamilyVerdict]
  let outcome: Outcome
  let duration: Duration

  var isKilled: Bool { if case .killed = outcome { true } else { false } }
  var isSurvivor: Bool { if case .survived = outcome { true } else { false } }
  /// The first kill, for people.
  var firstKill: (testCase: String, cause: String)? { verdicts.lazy.compactMap(\.kill).first }
}

/// Tries one mutant on one lane: the cases that it touches, family by family, each family alone up to its first failure.
struct MutantJudge {
  /// Cases that take longer run only where no other has caught the mutant.
  private static let slowCase = Duration.seconds(2)

  let lane: ProveLane

  func judge(_ mutant: Mutant, by touched: [Survey.Entry]) -> MutantTrial {
    let start = ContinuousClock.now
    lane.stage.play(mutant)
    let quick = families(of: touched.filter { !Self.isSlow($0) })
    var verdicts = quick.map { judge($0.family, $0.cases) }
    if !verdicts.contains(where: { $0.kill != nil }) {
      for slow in families(of: touched.filter(Self.isSlow)) {
        verdicts.append(judge(slow.family, slow.cases))
        if verdicts.last?.kill != nil { break }
      }
    }
    let wasMet = !lane.stage.takeMet().isEmpty
    lane.stage.play(nil)
    return MutantTrial(
      mutant: mutant, verdicts: verdicts, outcome: Self.outcome(verdicts, mutant, wasMet),
      duration: start.duration(to: .now))
  }

  private static func outcome(
    _ verdicts: [MutantTrial.FamilyVerdict], _ mutant: Mutant, _ wasMet: Bool
  ) -> MutantTrial.Outcome {
    if case .launch = mutant.alteration { return verdicts.contains { $0.kill != nil } ? .killed : .survived }
    // A failure without the mutation having been made is no kill.
    guard wasMet else { return .neverMet }
    return verdicts.contains { $0.kill != nil } ? .killed : .survived
  }

  private static func isSlow(_ entry: Survey.Entry) -> Bool {
    entry.testCase.needs.contains(.slow) || entry.duration > slowCase
  }

  /// By name; within a family the quickest cases first.
  private func families(of entries: [Survey.Entry]) -> [(family: String, cases: [Case])] {
    Dictionary(grouping: entries, by: \.testCase.family).sorted { $0.key < $1.key }.map { family, entries in
      (family, entries.sorted { ($0.duration, $0.testCase.id) < ($1.duration, $1.testCase.id) }.map(\.testCase))
    }
  }

  private func judge(_ family: String, _ cases: [Case]) -> MutantTrial.FamilyVerdict {
    for (index, testCase) in cases.enumerated() {
      guard let cause = lane.perform(testCase) else { continue }
      return .init(family: family, ran: index + 1, kill: (testCase.id, cause))
    }
    return .init(family: family, ran: cases.count, kill: nil)
  }
}
