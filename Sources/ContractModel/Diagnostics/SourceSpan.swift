/// A place in a contract file: from `start` up to, not including, `end`.
public struct SourceSpan: Hashable, Sendable, CustomStringConvertible {
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

  // Every name and value of a contract has a span: it is kept to 20 bytes without a reference to count.
  private let fileName: FileName
  private let startLine: UInt32
  private let startColumn: UInt32
  private let endLine: UInt32
  private let endColumn: UInt32

  /// The path as the user would type it: the entry's path as given, included files beside it.
  public var file: String { fileName.text }
  public var start: Position { Position(line: Int(startLine), column: Int(startColumn)) }
  public var end: Position { Position(line: Int(endLine), column: Int(endColumn)) }

  public init(file: String, start: Position, end: Position) {
    self.init(file: FileName(file), start: start, end: end)
  }

  init(file: FileName, start: Position, end: Position) {
    fileName = file
    startLine = UInt32(clamping: start.line)
    startColumn = UInt32(clamping: start.column)
    endLine = UInt32(clamping: end.line)
    endColumn = UInt32(clamping: end.column)
  }

  /// The place between two columns of the line on which this one begins.
  func part(from column: Int, to end: Int) -> SourceSpan {
    SourceSpan(
      file: fileName, start: Position(line: start.line, column: column), end: Position(line: start.line, column: end))
  }

  /// From where this one begins to `end`, in the same file.
  func through(_ end: Position) -> SourceSpan { SourceSpan(file: fileName, start: start, end: end) }

  func contains(_ other: SourceSpan) -> Bool {
    fileName == other.fileName && start <= other.start && other.end <= end
  }

  /// `contract/types.yaml:12:15`
  public var description: String { "\(file):\(startLine):\(startColumn)" }
}
