import ContractModel

/// How many of the obligations are proven: broken by a mutant that a case has caught which passes on the true bridge.
struct Coverage: Sendable {
  /// The part of the testable obligations that must be proven, in percent.
  static let bar = 98

  let proven: Set<String>
  /// In their order, without those that can't be proven.
  let unproven: [Obligation]
  let untestable: [Obligation]
  let count: Int
  /// Patterns of caught mutants that match no obligation: mistakes in the mutants.
  let strays: [(mutant: String, pattern: String)]

  init(_ obligations: [Obligation], brokenBy breaks: [(mutant: String, pattern: String)]) {
    let ids = Set(obligations.map(\.id))
    var proven: Set<String> = []
    var strays: [(mutant: String, pattern: String)] = []
    for (mutant, pattern) in breaks {
      if ids.contains(pattern) {
        proven.insert(pattern)
        continue
      }
      let glob = Glob(pattern)
      let matched = pattern.contains("*") || pattern.contains("?") ? ids.filter { glob.matches($0) } : []
      if matched.isEmpty { strays.append((mutant, pattern)) }
      proven.formUnion(matched)
    }
    var seen: Set<String> = []
    let distinct = obligations.filter { seen.insert($0.id).inserted }
    untestable = distinct.filter { $0.untestable != nil && !proven.contains($0.id) }
    unproven = distinct.filter { $0.untestable == nil && !proven.contains($0.id) }
    self.proven = proven
    self.strays = strays
    count = distinct.count
  }

  /// Of the obligations that can be proven at all.
  var percentage: Double {
    let testable = count - untestable.count
    return testable == 0 ? 0 : 100 * Double(testable - unproven.count) / Double(testable)
  }

  var isEnough: Bool { percentage >= Double(Self.bar) && strays.isEmpty }

  var text: String {
    let lines =
      unproven.map { "  \($0.id): \($0.sentence) [\($0.source)]\n" }
      + (untestable.isEmpty ? [] : ["untestable\n"])
      + untestable.map { "  \($0.id): \($0.untestable ?? "")\n" }
      + strays.map { "\($0.mutant) breaks \($0.pattern), which is no obligation\n" }
    let head = unproven.isEmpty ? "" : "unproven\n"
    return head + lines.joined() + number
  }

  /// The one number.
  var number: String {
    let testable = count - untestable.count
    return "coverage: \(testable - unproven.count) of \(testable) obligations proven, "
      + "\(ProveReport.percent(percentage)) %; \(untestable.count) untestable\n"
  }
}
