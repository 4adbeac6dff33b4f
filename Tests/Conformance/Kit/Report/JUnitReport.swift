import ContractModel

/// A run as JUnit XML: a suite for each family, one for the run itself.
enum JUnitReport {
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// For a run of which there is nothing but the reason why it could not be judged.
  static func refusal(_ end: RunEnd) -> String {
    declaration
      + "<testsuites name=\"conformance\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\" time=\"0.000\">\n"
      + Suite(name: "run", cases: [broken(end)]).text + "</testsuites>\n"
  }

  static func render(_ summary: RunSummary) -> String {
    let suites = suites(of: summary)
    let cases = suites.flatMap(\.cases)
    return declaration + "<testsuites name=\"conformance\" \(Suite.counts(cases, time: summary.totalTime))>\n"
      + suites.map(\.text).joined() + "</testsuites>\n"
  }

  private static func suites(of summary: RunSummary) -> [Suite] {
    let judged = Set(summary.results.map(\.testCase.id))
    let selected =
      summary.results.map(entry)
      + summary.selection.cases.filter { !judged.contains($0.id) }
      .map { entry($0, .error(summary.end?.reason ?? "no verdict")) }
    let skipped = summary.selection.notGranted.map { testCase in
      let needs = testCase.needs.subtracting(summary.grants).sorted().map(\.rawValue).joined(separator: ", ")
      return entry(
        testCase,
        summary.options.requiresAll ? .failure("not granted: \(needs)", "") : .skipped("not granted: \(needs)"))
    }
    let families = Dictionary(grouping: selected + skipped, by: \.suite).sorted { $0.key < $1.key }
    let suites = families.map { Suite(name: $0.key, cases: $0.value.sorted { $0.name < $1.name }) }
    return [Suite(name: "run", cases: run(summary), properties: properties(summary))] + suites
  }

  private static func run(_ summary: RunSummary) -> [Entry] {
    let end = summary.end.map { [broken($0)] } ?? [Entry(suite: "run", name: "run/judged", time: summary.totalTime)]
    return end
      + (summary.unproven ?? []).map { unproven in
        let text = "\(unproven.what); \(unproven.remedy)"
        return Entry(
          suite: "run", name: "run/unproven/\(unproven.what)",
          verdict: summary.options.isStrict ? .failure(text, "") : .skipped(text))
      }
  }

  private static func properties(_ summary: RunSummary) -> [(String, String)] {
    [
      ("contract", "\(summary.contractName) \(summary.contractVersion)"), ("profile", summary.options.profile.name),
      ("manifest", summary.manifest.hash), ("subject", summary.subject),
    ]
      + summary.options.waivers.exceptions.map { ("except", "\($0.endpoint.value): \($0.reason)") }
      + summary.knownFailing.map { ("known_failing", $0.description) }
      + summary.untestable.map { ("untestable", $0.description) }
      + summary.remarks.map { ("noted", $0) } + summary.measurements.map { ("measured", $0) }
  }

  private static func broken(_ end: RunEnd) -> Entry {
    Entry(suite: "run", name: "run/judged", verdict: .error("could not judge: \(end.text)"))
  }

  private static func entry(_ result: CaseResult) -> Entry {
    guard let cause = result.cause else { return entry(result.testCase, .pass, result.duration) }
    guard result.verdict.isRed else {
      let reason = result.knownFailing.map { "known failing until \($0.expires): \($0.reason); " } ?? ""
      return entry(result.testCase, .skipped(reason + cause), result.duration)
    }
    let details = TranscriptText.lines(result.transcript).joined(separator: "\n")
    return entry(result.testCase, .failure(cause, details), result.duration)
  }

  private static func entry(_ testCase: Case, _ verdict: Entry.Verdict, _ time: Duration = .zero) -> Entry {
    Entry(suite: testCase.family, name: testCase.id, verdict: verdict, time: time)
  }
}

extension JUnitReport {
  struct Entry {
    enum Verdict {
      case pass
      case failure(String, String)
      case error(String)
      case skipped(String)
    }

    let suite: String
    let name: String
    var verdict = Verdict.pass
    var time = Duration.zero

    fileprivate var text: String {
      let start =
        "    <testcase classname=\"\(XML.escape(suite))\" name=\"\(XML.escape(name))\" time=\"\(Suite.seconds(time))\""
      switch verdict {
      case .pass: return "\(start)/>\n"
      case .failure(let message, let details):
        return "\(start)><failure message=\"\(XML.escape(message))\">\(XML.escape(details))</failure></testcase>\n"
      case .error(let message): return "\(start)><error message=\"\(XML.escape(message))\"/></testcase>\n"
      case .skipped(let message): return "\(start)><skipped message=\"\(XML.escape(message))\"/></testcase>\n"
      }
    }
  }

  struct Suite {
    let name: String
    let cases: [Entry]
    var properties: [(String, String)] = []

    fileprivate var text: String {
      let time = cases.reduce(Duration.zero) { $0 + $1.time }
      let values = properties.map {
        "      <property name=\"\(XML.escape($0.0))\" value=\"\(XML.escape($0.1))\"/>\n"
      }
      return "  <testsuite name=\"\(XML.escape(name))\" \(Suite.counts(cases, time: time))>\n"
        + (values.isEmpty ? "" : "    <properties>\n\(values.joined())    </properties>\n")
        + cases.map(\.text).joined() + "  </testsuite>\n"
    }

    fileprivate static func counts(_ cases: [Entry], time: Duration) -> String {
      var (failures, errors, skipped) = (0, 0, 0)
      for entry in cases {
        switch entry.verdict {
        case .pass: continue
        case .failure: failures += 1
        case .error: errors += 1
        case .skipped: skipped += 1
        }
      }
      return "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
        + " time=\"\(seconds(time))\""
    }

    /// With three decimals.
    fileprivate static func seconds(_ duration: Duration) -> String {
      let thousandths = max(0, Int((duration / .milliseconds(1)).rounded()))
      let rest = "\(thousandths % 1000)"
      return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
    }
  }
}
