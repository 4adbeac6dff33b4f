/// A source line, cut to what is worth showing.
public struct SourceExcerpt: Hashable, Sendable {
  public let text: String
  /// The column of the text's first character, counted from 1.
  public let firstColumn: Int

  public init(text: String, firstColumn: Int) {
    self.text = text
    self.firstColumn = firstColumn
  }

  /// A line of more characters than this is shown in part: a contract on a single line may be megabytes long.
  static let maxLength = 160

  /// In bytes. A longer line is not shown at all: to find a column in it takes too long.
  static let maxLineLength = 1 << 16

  /// The part of `line` around `column`, which counts from 1 in Unicode scalar values.
  init(line: ArraySlice<UInt8>, around column: Int) {
    let before = Self.maxLength / 2
    let first = max(0, column - 1 - before)
    var scalar = 0
    var start = line.endIndex
    var end = line.endIndex
    for index in line.indices where line[index] & 0xC0 != 0x80 {
      if scalar == first { start = index }
      if scalar == first + Self.maxLength {
        end = index
        break
      }
      scalar += 1
    }
    self.init(text: String(decoding: line[start..<end], as: UTF8.self), firstColumn: first + 1)
  }
}
