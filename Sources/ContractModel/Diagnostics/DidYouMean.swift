/// Finds what somebody probably meant to write.
package enum DidYouMean {
  /// The known name nearest to `word`, if it is near enough to be a slip: one in three characters may differ.
  ///
  /// - Parameter least: How many may differ in a word of two letters or more.
  package static func nearest(to word: String, in known: some Sequence<String>, least: Int = 0) -> String? {
    let letters = lowercased(word)
    // A name is at most 64 characters; what is much longer is no slip of one.
    guard !letters.isEmpty, letters.count <= 80 else { return nil }
    // In a word of one or two letters everything is near.
    let slips = letters.count < 2 ? 0 : max(least, letters.count < 3 ? 0 : max(1, letters.count / 3))
    var best: (name: String, distance: Int)?
    for name in known {
      let bound = min(best?.distance ?? .max, slips)
      guard abs(name.utf8.count - letters.count) <= bound,
        let distance = distance(letters, lowercased(name), bound: bound)
      else { continue }
      // Of two that are equally near the lesser, whatever order they came in.
      if best.map({ (distance, name) < ($0.distance, $0.name) }) ?? true { best = (name, distance) }
    }
    return best?.name
  }

  /// A sentence for a diagnostic's help, where there is something to suggest.
  package static func help(for word: String, in known: some Sequence<String>) -> String? {
    nearest(to: word, in: known).map { "did you mean `\($0)`?" }
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), or nil over `bound`.
  static func distance(_ left: [UInt8], _ right: [UInt8], bound: Int) -> Int? {
    if left.isEmpty || right.isEmpty {
      let length = max(left.count, right.count)
      return length <= bound ? length : nil
    }
    var twoBack: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, twoBack[column - 1] + 1)
        }
        current.append(cost)
      }
      if (current.min() ?? 0) > bound { return nil }
      (twoBack, previous) = (previous, current)
    }
    guard let result = previous.last, result <= bound else { return nil }
    return result
  }

  private static func lowercased(_ word: String) -> [UInt8] {
    word.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }
}
