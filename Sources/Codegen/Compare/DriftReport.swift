/// What `check` prints: the difference in words, then file by file, then the command that mends it.
struct DriftReport {
  private static let maxFiles = 12
  private static let maxSentences = 40

  let drift: Drift

  var text: String {
    var parts: [String] = drift.carriageReturns.map { "note: \($0) has CR at the ends of its lines" }
    guard !drift.isClean else { return parts.joined(separator: "\n") }
    parts.append(words.joined(separator: "\n"))
    // The lock changes with every file; its difference would say nothing new.
    let shown = drift.differences.filter { !$0.path.hasSuffix(".json") || $0.cause == .hand }
    for difference in shown.prefix(Self.maxFiles) {
      parts.append(UnifiedDiff.text(difference.path, from: difference.found, to: difference.wanted))
    }
    if shown.count > Self.maxFiles { parts.append("… and \(shown.count - Self.maxFiles) more files") }
    parts.append("Run `make generate` to bring the generated files up to date.")
    return parts.joined(separator: "\n\n")
  }

  private var words: [String] {
    var lines: [String] = []
    if contains(.contract) {
      lines.append("The contract changed since the files were generated:")
      lines += drift.changes.prefix(Self.maxSentences).map { "  " + $0 }
      if drift.changes.count > Self.maxSentences {
        lines.append("  … and \(drift.changes.count - Self.maxSentences) more changes")
      }
      if drift.changes.isEmpty { lines.append("  nothing was generated from it yet") }
    }
    let byGenerator = drift.differences.filter { $0.cause == .generator }.count
    if byGenerator > 0 { lines.append("The generator changed: it writes \(Self.files(byGenerator)) otherwise now.") }
    for difference in drift.differences where difference.cause == .hand {
      lines.append("By hand, \(difference.path) was \(difference.found == nil ? "removed" : "changed").")
    }
    return lines
  }

  private func contains(_ cause: Drift.Cause) -> Bool { drift.differences.contains { $0.cause == cause } }

  private static func files(_ count: Int) -> String { count == 1 ? "one file" : "\(count) files" }
}
