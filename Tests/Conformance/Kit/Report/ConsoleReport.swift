import ContractModel

/// A run as text for people: header before it, failures and the verdict after it.
struct ConsoleReport {
  /// Failures that are shown with their exchange; of the others the cause line.
  private static let shownInFull = 10
  /// Failures that are shown at all; the log and JUnit have every one.
  private static let shownAtAll = 60
  /// Failures of one kind that are shown with their exchange, and at all: so that none of another kind is missed.
  private static let fullOfKind = 2
  private static let shownOfKind = 5
  /// Kinds that are listed.
  private static let listedKinds = 12

  private let summary: RunSummary
  private let style: TextStyle

  init(_ summary: RunSummary, isColoured: Bool) {
    self.summary = summary
    style = TextStyle(isColoured: isColoured)
  }

  var header: String {
    let name = Transcript.shorten(summary.contractName, to: 200)
    var lines = [
      style.bold("conformance: \(name)\(isEcho ? "" : " \(summary.contractVersion)")"),
      "subject   \(Transcript.shorten(summary.subject, to: 500))",
      "\(isEcho ? "standard  RFC 6455" : "profile   \(summary.options.profile.name)"), manifest \(summary.manifest.hash): \(counted(summary.selection.cases.count, "case"))",
    ]
    lines += notSelected
    return lines.joined(separator: "\n") + "\n\n"
  }

  var conclusion: String {
    var parts = failures
    if summary.options.replayed != nil { parts += replays }
    if summary.unprovenCount > 0 { parts.append(unproven) }
    if !summary.untestable.isEmpty { parts.append(untestable) }
    let told = summary.remarks.map { "noted     \($0)\n" } + summary.measurements.map { "measured  \($0)\n" }
    if !told.isEmpty { parts.append(told.joined()) }
    if let waivers = WaiverText(summary).footer(style) { parts.append(waivers) }
    if let kinds { parts.append(kinds) }
    parts.append(footer)
    return parts.joined(separator: "\n")
  }

  /// What the subject is judged by.
  private var measure: String {
    isEcho ? "RFC 6455" : "profile \(summary.options.profile.name)"
  }

  private var isEcho: Bool { summary.options.echoPath != nil }

  private var notSelected: [String] {
    let selection = summary.selection
    let missing = selection.missing(summary.grants).map { "\($0.count) need \($0.need.rawValue)" }
    var lines: [String] = []
    if !selection.notGranted.isEmpty {
      lines.append(
        "not run   \(counted(selection.notGranted.count, "case")) not granted: \(missing.joined(separator: ", "))")
    }
    if selection.filteredCount > 0 {
      lines.append("not run   \(counted(selection.filteredCount, "case")) left out by filters")
    }
    if let earlier = summary.earlier {
      lines.append(
        "not run   \(counted(selection.passedBefore, "case")) that did not fail in the run of \(earlier.file)")
    }
    return lines + WaiverText(summary).header
  }
}

// MARK: - Failures

extension ConsoleReport {
  private var failures: [String] {
    let all = summary.failures
    var seen: [String: Int] = [:]
    var parts: [String] = []
    var full = 0
    for result in all where parts.count < Self.shownAtAll {
      let before = seen[Self.kind(of: result), default: 0]
      seen[Self.kind(of: result)] = before + 1
      guard before < Self.shownOfKind else { continue }
      let isFull = before < Self.fullOfKind && full < Self.shownInFull
      full += isFull ? 1 : 0
      parts.append(isFull ? inFull(result) : inShort(result))
    }
    if all.count > parts.count {
      parts.append("and \(counted(all.count - parts.count, "failure")) more: --junit and --log tell all of them\n")
    }
    return parts
  }

  private static func kind(of result: CaseResult) -> String {
    result.verdict == .unexpectedPass ? "passed, and is said to fail" : result.failure?.kind ?? ""
  }

  /// What went wrong how often; nil where nothing did twice.
  private var kinds: String? {
    let kinds = Dictionary(grouping: summary.failures, by: Self.kind)
    guard kinds.count < summary.failures.count else { return nil }
    let sorted = kinds.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let width = "\(sorted.first?.value.count ?? 0)".count
    var lines = sorted.prefix(Self.listedKinds).map { kind, results in
      let count = "\(results.count)"
      let padding = String(repeating: " ", count: width - count.count)
      return "     \(padding)\(count) × \(kind); the first: \(results.first?.testCase.id ?? "")\n"
    }
    if sorted.count > lines.count { lines.append("     and \(counted(sorted.count - lines.count, "kind")) more\n") }
    let title = "\(counted(summary.failures.count, "failure")) of \(counted(kinds.count, "kind")); the server"
    return "\(style.red(title))\n" + lines.joined()
  }

  private func inShort(_ result: CaseResult) -> String {
    guard let cause = result.cause else { return "" }
    let word = result.verdict == .unexpectedPass ? "UNEXPECTED PASS" : "FAIL"
    return "\(style.red(word)) \(cause)\n     \(result.testCase.id)\n"
  }

  private func inFull(_ result: CaseResult) -> String {
    let lines = TranscriptText.lines(result.transcript).map { "     \(style.dim($0))" }
    var text = inShort(result) + lines.map { "\($0)\n" }.joined()
    if let curl = curl(result) { text += "     \(curl)\n" }
    return text + "     \(ReplayLine.text(result.testCase.id, summary.options))\n"
  }

  /// What a case sent and got that is not red, for a replay; a red one has been shown.
  private var replays: [String] {
    summary.results.filter { !$0.verdict.isRed }.map { result in
      let lines = TranscriptText.lines(result.transcript) + (curl(result).map { [$0] } ?? [])
      let head = result.cause.map { "\(style.yellow("KNOWN FAILING")) \($0)\n     " } ?? "\(style.green("PASS")) "
      return "\(head)\(result.testCase.id)\n" + lines.map { "     \($0)\n" }.joined()
    }
  }

  private func curl(_ result: CaseResult) -> String? {
    switch (result.transcript.first, result.transcript.last) {
    case (.sent(let request, let authority)?, _): RawText.command(request, authority: authority)
    case (_, .exchange(let exchange)?): CurlLine.text(exchange)
    default: nil
    }
  }
}

// MARK: - What was not proven, and the verdict

extension ConsoleReport {
  private var unproven: String {
    let isAlone = summary.failures.isEmpty
    let lines = (summary.unproven ?? []).map { "     \($0.what)\(isAlone ? "; \($0.remedy)" : "")\n" }
    let title = "UNPROVEN (\(summary.unprovenCount))" + (isAlone ? "" : ", which may follow from what failed")
    return "\(summary.options.isStrict ? style.red(title) : style.yellow(title))\n" + lines.joined()
  }

  private var untestable: String {
    let lines = summary.untestable.map { "     \($0.description)\n" }
    return "untestable (\(summary.untestable.count)): no request can show these\n" + lines.joined()
  }

  private var footer: String {
    var counts = ["\(summary.count(.pass)) passed", "\(summary.count(.fail)) failed"]
    let (known, passes) = (summary.count(.knownFailing), summary.count(.unexpectedPass))
    if known > 0 { counts.append("\(known) known failing") }
    if passes > 0 { counts.append(counted(passes, "unexpected pass", "unexpected passes")) }
    if summary.withoutVerdict > 0 { counts.append("\(summary.withoutVerdict) without a verdict") }
    if summary.unprovenCount > 0 { counts.append("\(summary.unprovenCount) unproven") }
    if summary.unproven == nil, summary.options.replayed == nil {
      counts.append("unproven not judged: some cases only")
    }
    if !summary.untestable.isEmpty { counts.append("\(summary.untestable.count) untestable") }
    if !summary.selection.notGranted.isEmpty { counts.append("\(summary.selection.notGranted.count) not granted") }
    counts += [WaiverText(summary).count].compactMap(\.self)
    var line = "\(counted(summary.selection.cases.count, "case")): \(counts.joined(separator: ", "))"
    line += "; manifest \(summary.manifest.hash); \(Self.seconds(summary.totalTime)) s"
    if let rate = summary.exchangeRate { line += ", \(Int(rate)) ordinary cases a second" }
    return "\(line)\n\(verdict)\n"
  }

  private var verdict: String {
    switch summary.status {
    case .conforms: return style.green("conforms to \(measure), as far as it was judged")
    case .doesNotConform: return style.red("does not conform to \(measure): \(reasons)")
    case .interrupted: return style.red("interrupted: what stands above was judged until then")
    case .couldNotJudge, .internalError:
      let lines = summary.end?.lines ?? ["\(summary.withoutVerdict) selected cases have no verdict"]
      return ([style.red("could not judge: \(lines[0])")] + lines.dropFirst()).joined(separator: "\n")
    }
  }

  private var reasons: String {
    var reasons: [String] = []
    let (failed, passes) = (summary.count(.fail), summary.count(.unexpectedPass))
    if failed > 0 { reasons.append(counted(failed, "case") + " failed") }
    if passes > 0 { reasons.append(counted(passes, "case") + " passed that should be known to fail") }
    if summary.options.isStrict, summary.unprovenCount > 0 {
      reasons.append("\(summary.unprovenCount) unproven under --strict")
    }
    if summary.options.requiresAll, !summary.selection.notGranted.isEmpty {
      reasons.append("\(summary.selection.notGranted.count) not granted under --require all")
    }
    return reasons.joined(separator: ", ")
  }

  private func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// With one decimal.
  static func seconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .milliseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
