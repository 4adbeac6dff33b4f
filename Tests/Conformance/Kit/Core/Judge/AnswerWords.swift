import ContractModel

/// Answers and expectations in words, for the cause line of a failure.
enum AnswerWords {
  /// `422 validation_failed (/fragments max_items)`, as far as the answer is an error object; else its status.
  static func describe(_ answer: HTTPResponse) -> String {
    guard answer.status >= 400, let document = try? DocumentScanner.read(answer.body),
      let error = try? ErrorObject(document)
    else { return "\(answer.status)" }
    return describe(status: answer.status, code: error.code, violations: error.violations)
  }

  static func describe(_ verdict: AnswerExpectation.Verdict, _ contract: Contract) -> String {
    switch verdict {
    case .accepted(let endpoint):
      (["200"] + declaredErrors(of: endpoint, contract).map { "\($0.status) \($0.name)" }).joined(separator: " or ")
    case .success: "200"
    case .rejected(let status, let code, let violations):
      describe(status: status, code: code, violations: violations)
    case .empty(let status): "\(status) without content"
    case .head(let endpoint): "what GET answers, without content, to \(endpoint)"
    case .status(let statuses): statuses.map(String.init).joined(separator: " or ")
    case .anyOf(let verdicts): verdicts.map { describe($0, contract) }.joined(separator: ", or ")
    }
  }

  private static func describe(_ violations: [ExpectedViolation]) -> String {
    let words = violations.map { violation in
      let path = violation.path.isEmpty ? "\"\"" : Transcript.shorten(violation.path, to: 100)
      let place = violation.place == "body" ? "" : "\(violation.place) "
      return "\(place)\(path) \(Transcript.shorten(violation.rule, to: 40))"
    }
    return words.isEmpty ? "none" : words.joined(separator: ", ")
  }

  static func declaredErrors(of endpoint: String, _ contract: Contract) -> [ErrorDefinition] {
    contract.endpoint(named: endpoint)?.errors.compactMap { contract.error(named: $0.value) } ?? []
  }

  private static func describe(status: Int, code: String, violations: [ExpectedViolation]?) -> String {
    let code = Transcript.shorten(Array(code.utf8), to: 64)
    guard let violations, !violations.isEmpty else { return "\(status) \(code)" }
    return "\(status) \(code) (\(describe(violations)))"
  }
}
