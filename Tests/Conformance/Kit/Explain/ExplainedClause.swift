/// A clause of the wire protocol, with the cases that cite it.
struct ExplainedClause {
  let clause: WireClauses.Clause
  let cases: [Case]

  var text: String {
    let owed = clause.profile.map { "owed by profile \($0.name)" } ?? "owed by no profile"
    return "\(clause.id), \(owed) (docs/wire-protocol.md)\n\n" + WrappedText.lines(clause.text, after: "     ") + "\n"
      + families
  }

  /// In the order of the families, each with the number of its cases.
  private var families: String {
    let citing = cases.filter { $0.otherTags.contains(clause.id) }
    guard !citing.isEmpty else { return "no case cites it\n" }
    var order: [String] = []
    for testCase in citing where !order.contains(testCase.family) { order.append(testCase.family) }
    let lines = order.map { family in
      let count = citing.count { $0.family == family }
      return "     \(family)  \(count) case\(count == 1 ? "" : "s")\n"
    }
    return "tried by\n" + lines.joined() + "\nconformance list --profile hardened --tags \(clause.id)\n"
  }
}
