/// What `git merge` leaves in a file that two sides changed: the sides between lines that begin with `<<<<<<<`,
/// `=======` and `>>>>>>>`.
struct MergeConflict {
  /// A file has so many findings of the kind at most.
  private static let limit = 20
  private static let markerLength = 7

  private let firstLine: Int
  private let lastLine: Int

  /// One finding for each conflict. After one of these nothing else about the file can be trusted.
  static func diagnostics(in source: SourceText) -> [Diagnostic] { find(in: source).map { $0.diagnostic(in: source) } }

  /// A line that opens a conflict is none where no later line closes it.
  private static func find(in source: SourceText) -> [MergeConflict] {
    var conflicts: [MergeConflict] = []
    var opening: Int?
    for number in 1...source.lineCount {
      if opening == nil, isMarker(source.line(number), UInt8(ascii: "<")) { opening = number }
      guard let first = opening, isMarker(source.line(number), UInt8(ascii: ">")) else { continue }
      conflicts.append(MergeConflict(firstLine: first, lastLine: number))
      if conflicts.count == limit { break }
      opening = nil
    }
    return conflicts
  }

  private static func isMarker(_ line: ArraySlice<UInt8>, _ character: UInt8) -> Bool {
    guard line.first == character, line.prefix(while: { $0 == character }).count == markerLength else { return false }
    return line.count == markerLength || line[line.startIndex + markerLength] == UInt8(ascii: " ")
  }

  private func diagnostic(in source: SourceText) -> Diagnostic {
    let line = source.line(firstLine)
    return Diagnostic(
      .mergeConflict, "a merge conflict is left here, on the lines \(firstLine) to \(lastLine)",
      at: source.span(SourceSpan.Position(line: firstLine, column: 1), source.position(of: line.endIndex)),
      help: "choose one side and remove the lines that begin with <<<<<<<, ======= and >>>>>>>")
  }
}
