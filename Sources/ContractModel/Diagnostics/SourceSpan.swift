/// A place in a contract file: from `start` up to, not including, `end`.
public struct SourceSpan: Hashable, Sendable {
  /// A line and a column, both counted from 1. Columns count Unicode scalar values, as libyaml's marks do.
  public struct Position: Hashable, Comparable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    public static func < (left: Position, right: Position) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  /// The path as the user would type it: the entry's path as given, included files beside it.
  public let file: String
  public let start: Position
  public let end: Position

  public init(file: String, start: Position, end: Position) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// `contract/types.yaml:12:15`
  public var description: String { "\(file):\(start.line):\(start.column)" }
}
