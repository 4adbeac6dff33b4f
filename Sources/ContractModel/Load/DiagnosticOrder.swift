/// Puts the findings of a run in the order of the files, and gives each the line that it is about.
public struct DiagnosticOrder {
  private let sources: [SourceText]
  private let ranks: [String: Int]

  /// - Parameter files: In the order in which their findings are to come.
  public init(_ files: [SourceFile]) { self.init(files.map(SourceText.init)) }

  /// - Parameter sources: Entry first, then in path order.
  init(_ sources: [SourceText]) {
    self.sources = sources
    ranks = Dictionary(sources.enumerated().map { ($0.element.path, $0.offset) }) { first, _ in first }
  }

  /// By file, line and column; at most 1,000 of them.
  public func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let sorted = diagnostics.enumerated().sorted { left, right in
      key(left.element, left.offset) < key(right.element, right.offset)
    }
    // Where there are too many, warnings go first.
    let errors = sorted.filter { $0.element.severity == .error }
    let kept = sorted.count > Findings.limit && !errors.isEmpty ? errors : sorted
    return kept.prefix(Findings.limit).map { withExcerpt($0.element) }
  }

  private func key(_ diagnostic: Diagnostic, _ offset: Int) -> (Int, Int, Int, Int) {
    let start = diagnostic.span.start
    return (ranks[diagnostic.span.file] ?? sources.count, start.line, start.column, offset)
  }

  private func withExcerpt(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.excerpt == nil, let rank = ranks[diagnostic.span.file] else { return diagnostic }
    let line = sources[rank].line(diagnostic.span.start.line)
    // Bytes that are no UTF-8, or UTF-16, are not worth showing.
    guard !line.isEmpty, line.count <= SourceExcerpt.maxLineLength, !line.contains(0) else { return diagnostic }
    var result = diagnostic
    result.excerpt = SourceExcerpt(line: line, around: diagnostic.span.start.column)
    return result
  }
}
