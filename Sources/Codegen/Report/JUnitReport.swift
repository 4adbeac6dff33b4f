import ContractModel

/// The format `junit`: each finding is a test that failed; where there is none, one test passed.
enum JUnitReport {
  static func text(of report: Report) -> String {
    let suite = "codegen \(report.command)"
    let cases = testCases(of: report, suite)
    let failures = report.all.filter { counts($0, report) }.count
    let errors = report.failure == nil ? 0 : 1
    let totals = "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="\(suite)" \(totals)>
        <testsuite name="\(suite)" \(totals)>
      \(cases.joined(separator: "\n"))
        </testsuite>
      </testsuites>

      """
  }

  private static func testCases(of report: Report, _ suite: String) -> [String] {
    var cases = report.all.map { testCase($0, suite, isFailure: counts($0, report)) }
    if let failure = report.failure {
      cases.append(testCase("runs", suite, "<error type=\"failure\" message=\"\(escaped(failure))\"/>"))
    }
    return cases.isEmpty ? [testCase("finds nothing", suite, nil)] : cases
  }

  private static func testCase(_ diagnostic: Diagnostic, _ suite: String, isFailure: Bool) -> String {
    let words = escaped(DiagnosticRenderer().render(diagnostic))
    let name = "\(diagnostic.id) at \(diagnostic.span.description)"
    let inner =
      isFailure
      ? "<failure type=\"\(escaped(diagnostic.id))\" message=\"\(escaped(diagnostic.message))\">\(words)</failure>"
      : "<system-out>\(words)</system-out>"
    return testCase(name, suite, inner)
  }

  private static func testCase(_ name: String, _ suite: String, _ inner: String?) -> String {
    let start = "    <testcase name=\"\(escaped(name))\" classname=\"\(suite)\""
    return inner.map { "\(start)>\($0)</testcase>" } ?? start + "/>"
  }

  /// A warning of `check` doesn't make it fail; for `lint` every finding counts.
  private static func counts(_ diagnostic: Diagnostic, _ report: Report) -> Bool {
    report.command == "lint" || diagnostic.severity == .error
  }

  /// Without the characters that XML 1.0 (section 2.2) has not, and with those escaped that mean something.
  private static func escaped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.escaped(String($0)) }
    return lines.joined(separator: "\n").reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }
}
