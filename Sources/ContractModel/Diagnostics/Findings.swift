/// What one stage found, as long as somebody would read it: a hostile contract has a million mistakes.
struct Findings {
  static let limit = 1_000

  private(set) var all: [Diagnostic] = []
  /// How many errors there were, kept or not.
  private(set) var errors = 0

  /// Whether nothing more is taken, so that nobody need work out what to say.
  var isFull: Bool { all.count >= Self.limit && errors > 0 }

  /// Beyond the limit only the first error is taken, so that none is hidden behind warnings.
  mutating func append(_ diagnostic: Diagnostic) {
    let isError = diagnostic.severity == .error
    if all.count < Self.limit || (isError && errors == 0) { all.append(diagnostic) }
    if isError { errors += 1 }
  }

  mutating func append(
    _ rule: DiagnosticRule, _ message: String, at span: SourceSpan, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    append(Diagnostic(rule, message, at: span, notes: notes, help: help))
  }

  static func += (left: inout Findings, right: [Diagnostic]) {
    for diagnostic in right { left.append(diagnostic) }
  }

  static func += (left: inout Findings, right: Findings) { left += right.all }
}
