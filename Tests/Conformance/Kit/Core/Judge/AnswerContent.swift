import ContractModel

/// The content of an answer, read and held against the contract.
enum AnswerContent: Sendable {
  case none
  /// A valid success of the request's endpoint.
  case success
  case error(ErrorObject)
  /// Content of which the rung owes nothing.
  case unjudged

  /// `isDue`: the case can't be judged without the error object.
  static func read(_ answer: HTTPResponse, to request: RequestRecipe, errorIsDue isDue: Bool, by judge: AnswerJudge)
    throws(CaseFailure) -> AnswerContent
  {
    if request.method == "HEAD" || answer.status == 204 || answer.status == 304 { return .none }
    let endpoint = request.endpoint.flatMap(judge.contract.endpoint(named:))
    if answer.status >= 400 {
      // H3 speaks of endpoints' failures, H4 of every known route, H5 of all that is 4xx or 5xx.
      let isOwed = isDue || judge.profile >= .http1 || endpoint != nil && judge.profile >= .bridge
      return isOwed ? try .error(error(try parse(answer), answer, endpoint, judge)) : .unjudged
    }
    guard let endpoint, request.method == endpoint.route.method.rawValue, (200...299).contains(answer.status) else {
      return .unjudged
    }
    try checkSuccess(answer, of: endpoint, judge)
    return .success
  }

  private static func parse(_ answer: HTTPResponse) throws(CaseFailure) -> WireValue {
    do throws(MalformedDocument) {
      return try DocumentScanner.read(answer.body)
    } catch {
      let what = answer.body.isEmpty ? "without content" : "with content that is no JSON (\(error.reason))"
      throw .general("answered \(answer.status) \(what)", answer.status >= 400 ? "H4, H5" : "H3")
    }
  }

  private static func error(
    _ document: WireValue, _ answer: HTTPResponse, _ endpoint: Endpoint?, _ judge: AnswerJudge
  ) throws(CaseFailure) -> ErrorObject {
    let error = try ErrorObject(document)
    let code = Transcript.shorten(error.code, to: 64)
    guard let definition = judge.contract.error(named: error.code) else {
      throw .general("answered with the code \(code), which the contract does not declare", "H3")
    }
    guard definition.status == answer.status else {
      throw CaseFailure(
        "answered \(code) with status \(answer.status)", sourceOf: definition, states: "http \(definition.status)")
    }
    if definition.span != nil, let endpoint, !endpoint.errors.contains(where: { $0.value == error.code }) {
      throw .general("answered \(code), which \(endpoint.name.value) does not declare", "H3")
    }
    let mayHaveViolations = error.code == "validation_failed" || definition.span != nil && definition.status == 422
    guard error.violations == nil || mayHaveViolations else {
      throw .general("listed violations with \(code)", "H3")
    }
    guard error.code != "validation_failed" || error.violations?.isEmpty == false else {
      throw .general("answered validation_failed without violations", "H3")
    }
    if definition.span != nil { try checkSemantic(error) }
    guard answer.values("X-Trace-Id") == [error.traceID] else {
      throw .general("answered with a trace_id that differs from X-Trace-Id", "H8")
    }
    return error
  }

  /// What a handler finds wrong is not predicted; where it lists that, the list has a form (H3, contract-language).
  private static func checkSemantic(_ error: ErrorObject) throws(CaseFailure) {
    guard let violations = error.violations else { return }
    let code = Transcript.shorten(error.code, to: 64)
    guard !violations.isEmpty else { throw .general("answered \(code) with an empty list of violations", "H3") }
    for violation in violations {
      guard violation.rule == "semantic" else {
        let rule = Transcript.shorten(violation.rule, to: 40)
        throw .general("listed a violation with the rule \(rule) with \(code), where semantic is due", "H3")
      }
      guard violation.path.isEmpty || violation.path.hasPrefix("/") else {
        let path = Transcript.shorten(violation.path, to: 100)
        throw .general("listed a violation at \(path), which is no JSON Pointer", "H3")
      }
    }
  }

  private static func checkSuccess(_ answer: HTTPResponse, of endpoint: Endpoint, _ judge: AnswerJudge)
    throws(CaseFailure)
  {
    guard answer.status == 200 else {
      throw .general("answered \(answer.status) where a success is 200", "H3")
    }
    let document = try parse(answer)
    guard document["status"]?.text == "ok" else {
      throw .general("answered 200 without \"status\":\"ok\"", "H3")
    }
    if let fault = judge.oracle.faults(in: document, asWrittenBy: endpoint.response, beside: ["status"]).first {
      throw CaseFailure(Finding(fault, in: "the answer of \(endpoint.name.value)"))
    }
  }
}

extension CaseFailure {
  fileprivate init(_ deed: String, sourceOf definition: ErrorDefinition, states: String) {
    self.init(Finding(deed, source: definition.span, states: definition.span == nil ? nil : states, clause: "H3"))
  }
}

extension Finding {
  /// A value of the server that departs from its type.
  init(_ fault: ValueFault, in place: String) {
    let path = fault.path.isEmpty ? "" : " at \(Transcript.shorten(fault.path, to: 100))"
    self.init(
      "wrote \(fault.found)\(path) in \(place)", source: fault.span, states: fault.expected,
      clause: "contract-language: \(fault.rule.rawValue)")
  }
}
