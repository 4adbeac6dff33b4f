/// A difference of two texts as `diff -u` writes it.
enum UnifiedDiff {
  private static let context = 3
  private static let maxLines = 60

  /// From `old` to `new`, at most 60 lines of it; nil stands for a file that is not there.
  static func text(_ path: String, from old: [UInt8]?, to new: [UInt8]?) -> String {
    let edits = LineDiff.edits(from: lines(old), to: lines(new))
    let header = ["--- \(old == nil ? "/dev/null" : path)", "+++ \(new == nil ? "/dev/null" : path)"]
    let body = hunks(edits).flatMap(render)
    let cut = body.count > maxLines ? ["… \(body.count - maxLines) more lines"] : []
    return (header + body.prefix(maxLines) + cut).joined(separator: "\n")
  }

  private struct Hunk {
    /// Counted from 0.
    var oldStart: Int
    var newStart: Int
    var edits: [LineDiff.Edit] = []
  }

  private static func lines(_ bytes: [UInt8]?) -> [Substring] {
    guard let bytes, !bytes.isEmpty else { return [] }
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Changes with their context; those whose context meets are one hunk.
  private static func hunks(_ edits: [LineDiff.Edit]) -> [Hunk] {
    var shown = Array(repeating: false, count: edits.count)
    for (index, edit) in edits.enumerated() where !edit.isKept {
      for near in max(0, index - context)...min(edits.count - 1, index + context) { shown[near] = true }
    }
    var hunks: [Hunk] = []
    var (oldLine, newLine) = (0, 0)
    for (index, edit) in edits.enumerated() {
      if shown[index] {
        if index == 0 || !shown[index - 1] { hunks.append(Hunk(oldStart: oldLine, newStart: newLine)) }
        hunks[hunks.count - 1].edits.append(edit)
      }
      oldLine += edit.oldLines
      newLine += edit.newLines
    }
    return hunks
  }

  private static func render(_ hunk: Hunk) -> [String] {
    let old = range(hunk.oldStart, hunk.edits.reduce(0) { $0 + $1.oldLines })
    let new = range(hunk.newStart, hunk.edits.reduce(0) { $0 + $1.newLines })
    return ["@@ -\(old) +\(new) @@"]
      + hunk.edits.map { edit in
        switch edit {
        case .keep(let line): " " + line
        case .remove(let line): "-" + line
        case .add(let line): "+" + line
        }
      }
  }

  /// An empty range names the line before it.
  private static func range(_ start: Int, _ count: Int) -> String { "\(count == 0 ? start : start + 1),\(count)" }
}

extension LineDiff.Edit {
  fileprivate var isKept: Bool {
    if case .keep = self { return true }
    return false
  }

  fileprivate var oldLines: Int {
    if case .add = self { return 0 }
    return 1
  }

  fileprivate var newLines: Int {
    if case .remove = self { return 0 }
    return 1
  }
}
