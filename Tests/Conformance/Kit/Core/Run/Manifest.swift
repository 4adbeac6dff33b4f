import ContractModel

/// The list of selected cases as it is known before the run, with a hash that names it.
struct Manifest: Sendable {
  /// `<id> <digest>` for each case, by id.
  let lines: [String]
  /// 16 hexadecimal digits over all lines.
  let hash: String

  init(_ cases: [Case]) {
    lines = cases.map { "\($0.id) \(Self.digest(of: $0))" }.sorted()
    hash = Self.short(Array(lines.joined(separator: "\n").utf8))
  }

  /// Over everything that the case says as a value; what a session does is code and counts by its id.
  private static func digest(of testCase: Case) -> String {
    var text: [UInt8] = []
    for part in [testCase.profile.name, testCase.states] + testCase.clauses + testCase.needs.map(\.rawValue).sorted() {
      text += Array(part.utf8) + [0x0A]
    }
    if case .exchange(let request, let expectation) = testCase.body {
      append(request, to: &text)
      append(expectation, to: &text)
    }
    return short(text)
  }

  private static func append(_ request: RequestRecipe, to text: inout [UInt8]) {
    text += request.head(for: Addressee(authority: "authority:0", token: "token"))
    for piece in request.body?.pieces ?? [] {
      switch piece {
      case .bytes(let bytes): text += bytes + [0x0A]
      case .filler(let unit, let count): text += unit + Array(" x \(count)\n".utf8)
      }
    }
  }

  private static func append(_ expectation: AnswerExpectation, to text: inout [UInt8]) {
    text += Array(VerdictKey.text(of: expectation.verdict).utf8)
    for (name, rule) in expectation.fields {
      let due = if case .equals(let value) = rule { value } else { "absent" }
      text += Array("\(name): \(due)\n".utf8)
    }
    text += Array("\(expectation.traceID ?? "") \(expectation.closes)".utf8)
  }

  private static func short(_ bytes: [UInt8]) -> String { String(SHA256.hex(bytes).prefix(16)) }
}
