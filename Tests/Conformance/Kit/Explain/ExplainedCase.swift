import ContractModel

/// A case for people who ask what it is about.
struct ExplainedCase {
  private static let authority = "127.0.0.1:5001"

  let testCase: Case
  let family: any Family
  let contract: Contract
  let clauses: WireClauses
  /// The options under which it is replayed.
  let options: RunOptions

  var text: String {
    let parts = [about, Self.part("sends", request), due, Self.part("again", [ReplayLine.text(testCase.id, options)])]
    return "\(testCase.id)\n\n" + parts.joined()
  }

  private var about: String {
    Self.row("family", "\(family.id): \(family.sends)") + Self.row("right", family.right)
      + Self.row("profile", testCase.profile.name) + Self.row("needs", needs)
      + Self.row("tags", testCase.tags.joined(separator: " ")) + Self.row("states", statement)
      + testCase.clauses.map { Self.row("clause", ClauseWords(clauses).text(of: $0)) }.joined()
  }

  private var needs: String {
    let needs = testCase.needs.sorted().map { "\($0.rawValue) (\($0.meaning))" }
    return needs.isEmpty ? "nothing" : needs.joined(separator: ", ")
  }

  /// The place of the contract, and what stands there.
  private var statement: String { "\(testCase.source.map { "\($0) says " } ?? "")\(testCase.states)" }

  private var request: [String] {
    switch testCase.body {
    case .exchange(let recipe, _): TranscriptText.request(recipe, to: Self.authority)
    case .raw(let request, _): RawText.lines(request, authority: Self.authority)
    case .session: ["- a dialogue, of which `replay` shows every step"]
    case .closing: ["- nothing: it looks at what the server wrote in the whole run"]
    }
  }

  private var due: String {
    let lines: [String] =
      switch testCase.body {
      case .exchange(_, let due): [words(due)]
      case .raw(_, let due):
        due.answers.map { words($0.answer) } + (due.mayStaySilent ? ["or the end of the stream without a word"] : [])
      case .session, .closing: []
      }
    return lines.isEmpty ? "" : Self.part("due", lines)
  }

  private func words(_ due: AnswerExpectation) -> String {
    let fields = due.fields.map { name, rule in
      if case .equals(let value) = rule { "\(name): \(value)" } else { "no \(name)" }
    }
    let further =
      fields + (due.traceID.map { ["trace id \($0)"] } ?? []) + (due.closes ? ["the connection closes"] : [])
    return ([AnswerWords.describe(due.verdict, contract)] + further).joined(separator: "; ")
  }

  private static func row(_ label: String, _ text: String) -> String {
    WrappedText.lines(text, after: label + String(repeating: " ", count: max(1, 10 - label.count)))
  }

  private static func part(_ label: String, _ lines: [String]) -> String {
    "\n\(label)\n" + lines.map { "     \($0)\n" }.joined()
  }
}

extension Need {
  fileprivate var meaning: String {
    switch self {
    case .launch: "starts servers of its own"
    case .writes: "the server may accept it"
    case .alone: "nothing else happens meanwhile"
    case .slow: "waits for a deadline"
    case .linux: "looks into /proc"
    }
  }
}
