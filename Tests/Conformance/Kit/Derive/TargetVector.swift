/// A request target with what is due where nothing else is wrong with the request.
struct TargetVector: Sendable, Hashable {
  /// Unique within its file.
  let id: String
  let clause: String
  /// The endpoint that it leads to; nil where it leads nowhere.
  let call: String?
  let target: [UInt8]
  /// The body that goes with it; nil: one that is right.
  let body: [UInt8]?
  /// The code of an answer that tells no violations: `not_found`, `bad_request`, `malformed_json`.
  let answer: String?
  /// None beside a nil ``answer``: the target is accepted.
  let violations: [ExpectedViolation]
}

extension TargetVector {
  /// The cases of the families of path and query values, without their connection.
  static func derived(_ derivation: Derivation) -> [TargetVector] {
    allFamilies.filter {
      $0 is ParameterFamily || $0 is PathFormsFamily || $0 is QueryFormsFamily || $0 is PartsTogetherFamily
    }
    .flatMap { $0.cases(derivation) }.compactMap(TargetVector.init)
  }

  private init?(_ testCase: Case) {
    guard case .exchange(let recipe, let due) = testCase.body, case .literal(let target)? = recipe.target.pieces.first
    else { return nil }
    id = testCase.id
    clause = testCase.clauses.first ?? ""
    call = recipe.endpoint
    self.target = target
    body = recipe.body?.bytes
    switch due.verdict {
    case .accepted: (answer, violations) = (nil, [])
    case .rejected(_, "validation_failed", let found?): (answer, violations) = (nil, found)
    case .rejected(_, let code, _): (answer, violations) = (code, [])
    case .success, .empty, .head, .status, .anyOf: return nil
    }
  }
}
