/// What `check` prints: the difference in words, then file by file, then the command that mends it.
struct DriftReport {
  static let maxFiles = 12
  static let maxSentences = 40
  /// Of notes about CR; more of them are one.
  private static let maxNotes = 3

  let drift: Drift

  var text: String {
    var parts = notes
    guard !drift.isClean else { return parts.joined(separator: "\n") }
    parts.append(words.joined(separator: "\n"))
    let shown = drift.differences.filter(isShown)
    for difference in shown.prefix(Self.maxFiles) {
      parts.append(UnifiedDiff.text(difference.path, from: difference.found, to: difference.wanted))
    }
    if shown.count > Self.maxFiles { parts.append("… and \(shown.count - Self.maxFiles) more files") }
    if drift.differences.contains(where: { $0.cause != .leftOver }) {
      parts.append("Run `make generate` to bring the generated files up to date.")
    }
    return parts.joined(separator: "\n\n")
  }

  private var notes: [String] {
    let paths = drift.carriageReturns
    guard paths.count > Self.maxNotes else { return paths.map { "note: \($0) has CR at the ends of its lines" } }
    return ["note: \(paths.count) files have CR at the ends of their lines (git autocrlf?)"]
  }

  /// Whether the lines of a file say something that the words don't.
  private func isShown(_ difference: Drift.Difference) -> Bool {
    switch difference.cause {
    case .hand: true
    // The lock changes with every file; its difference would say nothing new.
    case .contract, .generator, .unknown: difference.path != drift.resolved && !drift.isFirst
    case .settings, .names, .missing, .leftOver: false
    }
  }

  private var words: [String] {
    contractWords + drift.settings.map { $0 + "." } + nameWords + otherWords + missingWords + handWords
      + list(drift.differences(by: .leftOver).map { "\($0.path) \(LeftOver.words)." })
  }

  private var contractWords: [String] {
    if drift.isFirst { return ["Nothing is there of what is generated from the contract."] }
    guard !drift.differences(by: .contract).isEmpty else { return [] }
    if drift.changes.isEmpty { return ["The contract changed since the files were generated."] }
    return ["The contract changed since the files were generated:"]
      + list(drift.changes.map { "  " + $0.sentence }, most: Self.maxSentences, "changes")
  }

  private var nameWords: [String] {
    guard !drift.renamed.isEmpty else { return [] }
    return ["The contract's files have other names now, and so have generated files:"]
      + list(drift.renamed.map { "  \($0.old) is now \($0.new)" })
  }

  private var otherWords: [String] {
    var lines: [String] = []
    let byGenerator = drift.differences(by: .generator).count
    if byGenerator > 0 {
      let what = "The generator changed, a setting of it, or where the contract's declarations stand"
      lines.append("\(what): \(byGenerator == 1 ? "one file" : "\(byGenerator) files") would be written otherwise now.")
    }
    let unknown = drift.differences(by: .unknown).count
    if unknown > 0 { lines.append("\(unknown == 1 ? "One file" : "\(unknown) files") would be written otherwise now.") }
    return lines
  }

  private var missingWords: [String] {
    drift.missingFolders.map { "The \($0.words)." } + list(drift.missingFiles.map { "\($0.path) is missing." })
  }

  private var handWords: [String] {
    let paths = drift.differences(by: .hand).map(\.path)
    let resolved = paths.filter { $0 == drift.resolved }.map { "\($0) \(Drift.wordsOfResolved)." }
    let others = paths.filter { $0 != drift.resolved }
    guard others.count > 1 else { return resolved + others.map { "\($0) \(Drift.wordsOfHand)." } }
    return resolved + ["\(others.count) files \(Drift.wordsOfHands):"] + list(others.map { "  " + $0 })
  }

  /// The first lines, and how many more there are.
  private func list(_ lines: [String], most: Int = maxFiles, _ noun: String = "files") -> [String] {
    lines.prefix(most) + (lines.count > most ? ["  … and \(lines.count - most) more \(noun)"] : [])
  }
}
