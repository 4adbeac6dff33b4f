/// A family, with its clauses.
struct ExplainedFamily {
  let family: any Family
  /// Its cases.
  let cases: [Case]
  let clauses: WireClauses

  var text: String {
    let cited = family.clauses.map { WrappedText.lines(ClauseWords(clauses).text(of: $0), after: "clause    ") }
    return "\(family.id)\n\n" + WrappedText.lines(family.sends, after: "sends     ")
      + WrappedText.lines(family.right, after: "right     ") + cited.joined() + "cases     \(cases.count)\n"
  }
}
