/// The clauses of the wire protocol, read from its page.
struct WireClauses: Sendable {
  struct Clause: Sendable {
    let id: String
    /// The lowest rung that owes it; nil where none does.
    let profile: Profile?
    let text: String
  }

  /// In the order of the page.
  let all: [Clause]

  /// From the copy of `docs/wire-protocol.md` that comes with the kit.
  static func load() throws(RunEnd) -> WireClauses {
    WireClauses(page: try KitResources.text("Clauses/wire-protocol.md"))
  }

  /// Takes the rows of the page's tables: `| id | owed by | clause |`, or without the middle.
  init(page: String) {
    all = page.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmed }
      guard let id = cells.first, Citation.isClause(id), cells.count > 1, let text = cells.last else { return nil }
      return Clause(id: id, profile: cells.count == 3 ? Self.profile(cells[1]) : nil, text: text)
    }
  }

  func clause(_ id: String) -> Clause? { all.first { $0.id == id } }

  /// The text of a clause, or of one of its steps; nil where there is none.
  func text(of id: String, step: Int?) -> String? {
    guard let text = clause(id)?.text else { return nil }
    guard let step else { return text }
    // `**9** …`, up to the dot in the middle of the line before the next.
    let steps = text.split(separator: "**\(step)** ", maxSplits: 1, omittingEmptySubsequences: false)
    guard steps.count == 2 else { return nil }
    return steps[1].split(separator: " · ", maxSplits: 1).first.map { $0.trimmed }
  }

  private static func profile(_ letter: String) -> Profile? {
    switch letter {
    case "A": .api
    case "B": .bridge
    case "H": .http1
    case "X": .hardened
    default: nil
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
