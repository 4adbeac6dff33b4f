@testable import ContractModel

/// How slips were told.
struct TypoScore {
  private(set) var made = 0
  private(set) var onLine = 0
  private(set) var withWord = 0
  private(set) var withFollowUps = 0

  init() {}

  /// - Parameter found: What the loader says of the contract with the slip in it.
  init(_ typo: Typo, _ found: [Diagnostic]) {
    let here = found.filter { $0.span.file == typo.path && $0.span.start.line == typo.line }
    made = 1
    onLine = here.isEmpty ? 0 : 1
    withWord = here.contains { $0.help?.contains(typo.rightWord) ?? false } ? 1 : 0
    withFollowUps = found.count > 1 ? 1 : 0
  }

  static func += (left: inout TypoScore, right: TypoScore) {
    left.made += right.made
    left.onLine += right.onLine
    left.withWord += right.withWord
    left.withFollowUps += right.withFollowUps
  }

  /// `63 made, 63 on their line, 62 with the right word, 1 with follow-ups`
  var words: String {
    "\(made) made, \(onLine) on their line, \(withWord) with the right word, \(withFollowUps) with follow-ups"
  }
}
