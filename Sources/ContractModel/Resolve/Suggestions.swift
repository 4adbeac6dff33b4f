/// Did-you-mean over names of the contract, with a bound: a hostile contract has a million of them, each wrong.
struct Suggestions {
  /// How many names may still be compared with.
  private var remaining = 100_000

  mutating func nearest(to word: String, in known: some Collection<String>, least: Int = 0) -> String? {
    guard remaining >= known.count else { return nil }
    remaining -= known.count
    return DidYouMean.nearest(to: word, in: known, least: least)
  }

  mutating func help(for word: String, in known: some Collection<String>) -> String? {
    nearest(to: word, in: known).map { "did you mean `\($0)`?" }
  }
}
