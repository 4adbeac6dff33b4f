/// What the id of a diagnostic means, with a contract's text that breaks the rule and one that keeps it.
struct Explanation {
  let id: String
  let meaning: String
  let bad: String
  let good: String

  init(_ id: String, _ meaning: String, bad: String, good: String) {
    self.id = id
    self.meaning = meaning
    self.bad = bad
    self.good = good
  }

  static let all = ofFiles + ofYAML + ofKeys + ofValues + ofNames + ofTypes + ofEndpoints + ofScenarios

  static func of(_ id: String) -> Explanation? { all.first { $0.id == id } }

  /// Every id with the first sentence of its meaning.
  static var list: String {
    all.map { explanation in
      let sentence = explanation.meaning.prefix { $0 != "." && $0 != ";" }
      return "\(explanation.id): \(sentence)"
    }.joined(separator: "\n")
  }

  var text: String {
    "\(id)\n\n\(meaning)\n\nNot so:\n\(Self.indented(bad))\n\nBut so:\n\(Self.indented(good))"
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
  }
}
