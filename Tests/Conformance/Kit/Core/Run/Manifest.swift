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
    switch testCase.body {
    case .exchange(let request, let expectation):
      append(request, to: &text)
      text += Array(expectation.key.utf8)
    case .raw(let request, let due):
      append(request.recipe(for: placeholder).pieces, to: &text)
      text += Array("\(request.isDribbled) \(request.endsInput) \(due.key)".utf8)
    case .session, .closing: break
    }
    return short(text)
  }

  private static let placeholder = Addressee(authority: "authority:0", token: "token")

  private static func append(_ request: RequestRecipe, to text: inout [UInt8]) {
    text += request.head(for: placeholder)
    append(request.body?.pieces ?? [], to: &text)
  }

  private static func append(_ pieces: [BodyRecipe.Piece], to text: inout [UInt8]) {
    for piece in pieces {
      switch piece {
      case .bytes(let bytes): text += bytes + [0x0A]
      case .filler(let unit, let count): text += unit + Array(" x \(count)\n".utf8)
      }
    }
  }

  private static func short(_ bytes: [UInt8]) -> String { String(SHA256.hex(bytes).prefix(16)) }
}
