import ContractModel

extension Drift {
  static let wordsOfHand = "is not what contract.json records: it was edited by hand, or is not of the same commit"
  static let wordsOfHands =
    "are not what contract.json records: they were edited by hand, or are not of the same commit"
  static let wordsOfResolved = "does not fit its own checksum: it was edited by hand, or a merge mixed two of it"

  private static let help = "run `codegen generate` and commit what it writes"

  /// For the formats that machines read: what made the difference, each where the contract or `codegen.yaml` says it, then
  /// each file that differs at its top. As many of both as text has.
  func diagnostics(of contract: Contract, in configuration: CodegenConfiguration) -> [Diagnostic] {
    guard !isClean else { return [] }
    let entry = Self.top(of: configuration.path(configuration.contract))
    if isFirst { return [Self.finding("nothing is there of what is generated from the contract", at: entry)] }
    return contractFindings(contract, entry) + nameFindings(entry) + settingFindings(configuration)
      + fileFindings(configuration)
  }

  private func contractFindings(_ contract: Contract, _ entry: SourceSpan) -> [Diagnostic] {
    let places = ContractPlaces(contract: contract)
    let findings = changes.prefix(DriftReport.maxSentences).map { change in
      Self.finding(change.sentence, at: places.span(of: change.path) ?? entry)
    }
    let rest = changes.count - findings.count
    return findings + (rest > 0 ? [Self.finding("the contract has \(rest) more changes", at: entry)] : [])
  }

  private func nameFindings(_ entry: SourceSpan) -> [Diagnostic] {
    renamed.prefix(DriftReport.maxFiles).map { file in
      Self.finding("the contract's files have other names now: \(file.old) is now \(file.new)", at: entry)
    }
  }

  private func settingFindings(_ configuration: CodegenConfiguration) -> [Diagnostic] {
    (settings + missingFolders.map { "the \($0.words)" }).map { Self.finding($0, at: Self.top(of: configuration.file)) }
  }

  private func fileFindings(_ configuration: CodegenConfiguration) -> [Diagnostic] {
    let files = differences.filter { file in
      switch file.cause {
      case .settings, .names: false
      case .missing: !missingFolders.contains { $0.holds(file.path) }
      case .contract, .generator, .unknown, .hand, .leftOver: true
      }
    }
    let findings = files.prefix(DriftReport.maxFiles).map { file in
      let path = configuration.path(file.path)
      return Self.finding("\(path) \(words(of: file))", at: Self.top(of: path), help: Self.help(for: file.cause))
    }
    let rest = files.count - findings.count
    let place = Self.top(of: configuration.path(resolved))
    return findings + (rest > 0 ? [Self.finding("\(rest) more files are not as they should be", at: place)] : [])
  }

  private func words(of file: Difference) -> String {
    switch file.cause {
    case .contract: "does not follow from the contract as it is now"
    case .settings, .names, .generator, .unknown: "would be written otherwise now"
    case .missing: "is missing"
    case .hand: file.path == resolved ? Self.wordsOfResolved : Self.wordsOfHand
    case .leftOver: LeftOver.words
    }
  }

  private static func help(for cause: Cause) -> String? {
    switch cause {
    case .hand: "run `codegen generate`; a change by hand belongs into the contract"
    case .leftOver: nil
    default: help
    }
  }

  private static func finding(_ message: String, at span: SourceSpan, help: String? = help) -> Diagnostic {
    Diagnostic(id: "drift", message: message, span: span, help: help)
  }

  private static func top(of path: String) -> SourceSpan {
    let top = SourceSpan.Position(line: 1, column: 1)
    return SourceSpan(file: path, start: top, end: top)
  }
}
