/// Which of the derived cases run, and why the others don't.
struct Selection: Sendable {
  /// By id.
  let cases: [Case]
  /// Cases that the filters let through and whose needs are not all granted.
  let notGranted: [Case]
  /// Cases of the profile and those below.
  let derivedCount: Int
  /// Cases of the profile that `--only` and `--skip` left out.
  let filteredCount: Int

  struct Filters: Sendable {
    var only: [Glob] = []
    var skip: [Glob] = []
    var grants: Set<Need> = []
    /// One id, for a replay; instead of patterns.
    var exactly: String?

    func lets(_ id: String) -> Bool {
      if let exactly { return id == exactly }
      return matches(id)
    }

    private func matches(_ id: String) -> Bool {
      (only.isEmpty || only.contains { $0.matches(id) }) && !skip.contains { $0.matches(id) }
    }
  }

  /// Throws where a filter matches nothing, where nothing is left, and where two cases have one id.
  init(from all: [Case], profile: Profile, filters: Filters) throws(RunEnd) {
    let owed = all.filter { $0.profile <= profile }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    for (left, right) in zip(owed, owed.dropFirst()) where left.id == right.id {
      throw RunEnd("two cases have the id \(left.id)", status: .internalError)
    }
    for glob in filters.only + filters.skip where !owed.contains(where: { glob.matches($0.id) }) {
      throw RunEnd(
        "the filter `\(glob.pattern)` matches no case of profile \(profile.name); `conformance list` shows them")
    }
    if let id = filters.exactly, !owed.contains(where: { $0.id == id }) {
      throw RunEnd("no case of profile \(profile.name) has the id \(id); `conformance list` shows them")
    }
    let wanted = owed.filter { filters.lets($0.id) }
    cases = wanted.filter { $0.needs.isSubset(of: filters.grants) }
    notGranted = wanted.filter { !$0.needs.isSubset(of: filters.grants) }
    derivedCount = owed.count
    filteredCount = owed.count - wanted.count
    guard !cases.isEmpty else { throw RunEnd(Self.nothingLeft(notGranted, filters.grants)) }
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
