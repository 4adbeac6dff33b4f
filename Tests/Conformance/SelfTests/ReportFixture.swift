import Testing

@testable import ConformanceKit

/// A run's summary with chosen results, as the reports are given it.
enum ReportFixture {
  static func summary(
    failing: [String] = [], passing: [String] = ["core/greet/right"], unjudged: [String] = [],
    notGranted: [String] = [], strict: Bool = false, end: RunEnd? = nil, unproven: [Unproven]? = [],
    untestable: [Untestable] = [], deed: (String) -> String = { _ in "took \"17\" & <b>\u{7}" }
  ) throws -> RunSummary {
    var options = CoreFixture.options()
    options.isStrict = strict
    let selected = try (failing + passing + unjudged).map { try CoreFixture.exchangeCase($0) }
    let others = try notGranted.map { try CoreFixture.exchangeCase($0, needs: [.launch]) }
    var summary = RunSummary(
      try CoreFixture.plan(options, selected + others, untestable: untestable), options)
    summary.results =
      try failing.map { try failure($0, deed($0)) }
      + passing.map { id in
        CaseResult(
          testCase: try CoreFixture.exchangeCase(id), failure: nil, transcript: [], duration: .microseconds(1500))
      }
    summary.end = end
    summary.unproven = unproven
    summary.exchangeCount = selected.count
    summary.exchangeTime = .milliseconds(selected.count)
    return summary
  }

  /// A case whose finding, request and answer hold what reports must escape.
  static func failure(_ id: String, _ deed: String = "took \"17\" & <b>\u{7}") throws -> CaseResult {
    let testCase = try CoreFixture.exchangeCase(id, name: "it's <&> \u{1}")
    let answer = try CoreFixture.answer(200, "{\"status\":\"ok\",\"greeting\":\"]]> \u{0} \u{202E} é\"}")
    guard case .exchange(let request, _) = testCase.body else { throw RunEnd("the fixture is no exchange") }
    return CaseResult(
      testCase: testCase,
      failure: CaseResult.Failure(Finding(deed), of: testCase),
      transcript: [.exchange(Exchange(request, to: "127.0.0.1:5002", .answer(answer)))],
      duration: .milliseconds(2))
  }
}
