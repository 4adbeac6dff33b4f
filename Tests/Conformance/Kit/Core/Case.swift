import ContractModel

/// One thing to try and to judge: a value, made before the run.
struct Case: Sendable {
  /// `FAMILY/<endpoint, channel or event>/<field>/<variant>`: stays while that part of the contract stays.
  let id: String
  let family: String
  /// The rung that owes what the case asks.
  let profile: Profile
  /// `["H2", "contract-language: max_items"]`
  let clauses: [String]
  let needs: Set<Need>
  /// The place in the contract that the case follows from.
  let source: SourceSpan?
  /// What is due there, as a clause after "says": `max_items 16`.
  let states: String
  let body: CaseBody
  /// Cases of one lane run one after another; nil runs beside all others.
  let lane: String?
  /// Whether it runs against a subject of its own where the kit launches subjects; then no lane holds it.
  let isIsolated: Bool

  /// A case with need `writes` runs in the lane of its endpoint, the second part of its id, unless told otherwise.
  init(
    id: String, family: String, profile: Profile, clauses: [String], needs: Set<Need> = [], source: SourceSpan? = nil,
    states: String, lane: String? = nil, isIsolated: Bool = false, body: CaseBody
  ) {
    self.id = id
    self.family = family
    self.profile = profile
    self.clauses = clauses
    self.needs = needs
    self.source = source
    self.states = states
    self.body = body
    self.isIsolated = isIsolated
    self.lane = lane ?? (needs.contains(.writes) ? Case.subject(of: id) : nil)
  }

  /// The second part of an id: the endpoint, channel or event that the case is about.
  static func subject(of id: String) -> String? {
    let parts = id.split(separator: "/", maxSplits: 2)
    return parts.count > 1 ? String(parts[1]) : nil
  }
}

enum CaseBody: Sendable {
  /// One request on a shared keep-alive connection and what its answer must be.
  case exchange(RequestRecipe, AnswerExpectation)
  /// Bytes on a connection of their own and what must come back; runs among the ordinary exchanges and counts as one.
  case raw(RawRequest, RawExpectation)
  /// Anything that needs sockets or subjects of its own.
  case session(@Sendable (CaseContext) throws -> CaseOutcome)
  /// Judged when every subject has stopped, by what they have left behind; for cases with need `launch`.
  case closing(@Sendable (SubjectRemains) -> CaseOutcome)
}
