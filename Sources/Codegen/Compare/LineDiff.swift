/// The shortest edit between two lists of lines (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
struct LineDiff {
  enum Edit {
    case keep(Substring)
    case remove(Substring)
    case add(Substring)
  }

  /// Beyond so many edits the rest is shown as replaced whole: the cost grows with their square.
  private static let maxEdits = 400

  static func edits(from old: [Substring], to new: [Substring]) -> [Edit] {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let middle = middleEdits(Array(old[start..<old.count - end]), Array(new[start..<new.count - end]))
    return old[..<start].map(Edit.keep) + middle + old[(old.count - end)...].map(Edit.keep)
  }

  private static func middleEdits(_ old: [Substring], _ new: [Substring]) -> [Edit] {
    guard !old.isEmpty, !new.isEmpty, let trace = trace(old, new) else {
      return old.map(Edit.remove) + new.map(Edit.add)
    }
    return backtrack(trace, old, new)
  }

  /// The furthest x on each diagonal, for each number of edits; nil beyond `maxEdits`.
  private static func trace(_ old: [Substring], _ new: [Substring]) -> [[Int: Int]]? {
    var furthest = [1: 0]
    var trace: [[Int: Int]] = []
    for edits in 0...min(maxEdits, old.count + new.count) {
      trace.append(furthest)
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        var x = isDown(diagonal, edits, furthest) ? furthest[diagonal + 1] ?? 0 : (furthest[diagonal - 1] ?? 0) + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        furthest[diagonal] = x
        if x >= old.count, x - diagonal >= new.count { return trace }
      }
    }
    return nil
  }

  private static func backtrack(_ trace: [[Int: Int]], _ old: [Substring], _ new: [Substring]) -> [Edit] {
    var (x, y) = (old.count, new.count)
    var edits: [Edit] = []
    for (count, furthest) in trace.enumerated().reversed() {
      let diagonal = x - y
      let previous = isDown(diagonal, count, furthest) ? diagonal + 1 : diagonal - 1
      let previousX = furthest[previous] ?? 0
      let previousY = previousX - previous
      while x > previousX, y > previousY, x > 0, y > 0 {
        (x, y) = (x - 1, y - 1)
        edits.append(.keep(old[x]))
      }
      guard count > 0 else { break }
      edits.append(x == previousX ? .add(new[previousY]) : .remove(old[previousX]))
      (x, y) = (previousX, previousY)
    }
    return edits.reversed()
  }

  private static func isDown(_ diagonal: Int, _ edits: Int, _ furthest: [Int: Int]) -> Bool {
    if diagonal == -edits { return true }
    return diagonal != edits && (furthest[diagonal - 1] ?? 0) < (furthest[diagonal + 1] ?? 0)
  }
}
