/// What `--list` prints.
enum LieList {
  /// `  host-suffix: a Host that ends in the bridge's own is served [host/*]`
  static var text: String {
    Lie.all.map { "  \($0.name): \($0.summary) [\($0.caughtBy)]" }.joined(separator: "\n")
  }

  /// A JSON array, an object a line:
  /// `{"name":"…","summary":"…","caught_by":"…","clauses":["…"],"breaks":["…"]}`.
  static var json: String {
    "[\n" + Lie.all.map(object).joined(separator: ",\n") + "\n]"
  }

  private static func object(_ lie: Lie) -> String {
    let members = [
      #""name":\#(string(lie.name))"#, #""summary":\#(string(lie.summary))"#, #""caught_by":\#(string(lie.caughtBy))"#,
      #""clauses":\#(list(lie.clauses))"#, #""breaks":\#(list(lie.breaks))"#,
    ]
    return "{\(members.joined(separator: ","))}"
  }

  private static func list(_ texts: [String]) -> String {
    "[\(texts.map(string).joined(separator: ","))]"
  }

  /// Names, summaries and patterns hold no control characters.
  private static func string(_ text: String) -> String {
    let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }
}
