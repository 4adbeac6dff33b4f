/// One finding about a contract: what is wrong, where, and how to mend it.
public struct Diagnostic: Sendable {
  public enum Severity: String, Sendable {
    case error
    case warning
  }

  /// A second place that belongs to the finding, or a remark without a place.
  public struct Note: Sendable {
    public let message: String
    public let span: SourceSpan?

    public init(_ message: String, at span: SourceSpan? = nil) {
      self.message = message
      self.span = span
    }
  }

  /// Words that name the rule: `unknown-type`. Stable.
  public let id: String
  public let severity: Severity
  public let message: String
  public let span: SourceSpan
  public let notes: [Note]
  /// What to write instead.
  public let help: String?
  /// The source line at ``span``; nil where there is none to show.
  public internal(set) var excerpt: SourceExcerpt?

  public init(
    id: String, severity: Severity = .error, message: String, span: SourceSpan, notes: [Note] = [],
    help: String? = nil, excerpt: SourceExcerpt? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.span = span
    self.notes = notes
    self.help = help
    self.excerpt = excerpt
  }

  init(
    _ rule: DiagnosticRule, _ message: String, at span: SourceSpan, notes: [Note] = [], help: String? = nil,
    severity: Severity = .error
  ) {
    self.init(id: rule.rawValue, severity: severity, message: message, span: span, notes: notes, help: help)
  }
}
