/// Which of the derived cases run, and why the others don't.
struct Selection: Sendable {
  /// By id.
  private(set) var cases: [Case]
  /// Cases that the filters let through and whose needs are not all granted.
  let notGranted: [Case]
  /// Cases of the profile and those below whose needs are granted, whatever the filters say.
  let granted: [Case]
  /// Cases of the profile and those below.
  let derivedCount: Int
  /// Cases of the profile that the filters left out.
  let filteredCount: Int
  /// Cases that an earlier run has passed, where only its failures run.
  private(set) var passedBefore = 0

  struct Filters: Sendable {
    var only: [Glob] = []
    var skip: [Glob] = []
    /// All must hold.
    var tags: [TagFilter] = []
    var grants: Set<Need> = []
    /// One id, for a replay; instead of the others.
    var exactly: String?

    func lets(_ testCase: Case) -> Bool {
      if let exactly { return testCase.id == exactly }
      return matches(testCase.id) && (tags.isEmpty || carries(testCase.tags))
    }

    private func matches(_ id: String) -> Bool {
      (only.isEmpty || only.contains { $0.matches(id) }) && !skip.contains { $0.matches(id) }
    }

    private func carries(_ words: [String]) -> Bool { tags.allSatisfy { $0.lets(words) } }
  }

  /// Throws where a filter matches nothing, where nothing is left, and where two cases have one id.
  init(from all: [Case], profile: Profile, filters: Filters) throws(RunEnd) {
    let owed = all.filter { $0.profile <= profile }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    for (left, right) in zip(owed, owed.dropFirst()) where left.id == right.id {
      throw RunEnd("two cases have the id \(left.id)", status: .internalError)
    }
    try Self.check(filters, owed, profile)
    let wanted = owed.filter { filters.lets($0) }
    let isGranted: (Case) -> Bool = { $0.needs.isSubset(of: filters.grants) }
    cases = wanted.filter(isGranted)
    notGranted = wanted.filter { !isGranted($0) }
    granted = owed.filter(isGranted)
    derivedCount = owed.count
    filteredCount = owed.count - wanted.count
    guard !cases.isEmpty else { throw RunEnd(Self.nothingLeft(notGranted, filters.grants)) }
  }

  private static func check(_ filters: Filters, _ owed: [Case], _ profile: Profile) throws(RunEnd) {
    for glob in filters.only + filters.skip where !owed.contains(where: { glob.matches($0.id) }) {
      throw RunEnd(
        "the filter `\(glob.pattern)` matches no case of profile \(profile.name); `conformance list` shows them")
    }
    if let id = filters.exactly, !owed.contains(where: { $0.id == id }) {
      throw RunEnd("no case of profile \(profile.name) has the id \(id); `conformance list` shows them")
    }
    if filters.tags.isEmpty { return }
    let tags = Set(owed.flatMap(\.tags))
    for filter in filters.tags { try filter.check(against: tags) }
  }

  /// This selection without all that is not among `failed`.
  func rerunning(_ failed: Set<String>) -> Selection {
    var copy = self
    copy.cases = cases.filter { failed.contains($0.id) }
    copy.passedBefore = cases.count - copy.cases.count
    return copy
  }

  /// How many unselected cases ask for each need that is not granted.
  func missing(_ grants: Set<Need>) -> [(need: Need, count: Int)] {
    Need.allCases.compactMap { need in
      let count = grants.contains(need) ? 0 : notGranted.count { $0.needs.contains(need) }
      return count == 0 ? nil : (need, count)
    }
  }

  private static func nothingLeft(_ notGranted: [Case], _ grants: Set<Need>) -> String {
    let needs = notGranted.reduce(into: Set<Need>()) { $0.formUnion($1.needs) }.subtracting(grants).sorted()
    guard !needs.isEmpty else { return "no case is left to run: the filters exclude each other" }
    return "no case is left to run: those that match need \(needs.map(\.rawValue).joined(separator: ", ")); "
      + "--grant them, or --launch the subject"
  }
}
