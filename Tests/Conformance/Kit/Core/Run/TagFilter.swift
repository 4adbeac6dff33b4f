import ContractModel

/// One `--tags`: `H2,H3,!slow` takes the cases with any of the first two tags and without the last.
struct TagFilter: Sendable {
  private let wanted: [String]
  private let unwanted: [String]

  init(_ text: String) throws(RunEnd) {
    let words = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard words.allSatisfy({ $0 != "" && $0 != "!" }) else {
      throw RunEnd("--tags \(text) has an empty tag; write tags with a comma between: H2,!slow")
    }
    wanted = words.filter { !$0.hasPrefix("!") }
    unwanted = words.filter { $0.hasPrefix("!") }.map { String($0.dropFirst()) }
  }

  func lets(_ tags: [String]) -> Bool {
    (wanted.isEmpty || wanted.contains(where: tags.contains)) && !unwanted.contains(where: tags.contains)
  }

  /// Throws where a tag is that of no case.
  func check(against tags: Set<String>) throws(RunEnd) {
    for tag in wanted + unwanted where !tags.contains(tag) {
      let meant = DidYouMean.help(for: tag, in: tags) ?? "`conformance list` shows them"
      throw RunEnd("no case of this profile has the tag `\(tag)`; \(meant)")
    }
  }
}
