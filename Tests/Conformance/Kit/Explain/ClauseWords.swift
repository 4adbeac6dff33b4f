/// What a case cites, with its text or where that stands.
struct ClauseWords {
  private let clauses: WireClauses

  init(_ clauses: WireClauses) { self.clauses = clauses }

  func text(of clause: String) -> String {
    switch Citation(clause) {
    case .wire(let id, let step):
      clauses.text(of: id, step: step).map { "\(clause): \($0)" } ?? clause
    case .rfc(let number, let section):
      "\(clause): https://www.rfc-editor.org/rfc/rfc\(number)#section-\(section)"
    case .language: "\(clause) (docs/contract-language.md)"
    case .words: clause
    }
  }
}
