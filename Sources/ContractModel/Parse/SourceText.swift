/// A file's bytes with the places where its lines begin.
struct SourceText: Sendable {
  let path: String
  private let name: FileName
  let bytes: [UInt8]
  private let lineStarts: [Int]
  /// Behind the last character.
  private let end: SourceSpan.Position

  init(_ file: SourceFile) {
    path = file.path
    name = FileName(file.path)
    bytes = file.bytes
    var starts = [0]
    file.bytes.withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    }
    lineStarts = starts
    let lastLine = file.bytes[(starts.last ?? 0)...]
    end = SourceSpan.Position(line: starts.count, column: Self.characters(in: lastLine) + 1)
  }

  var lineCount: Int { lineStarts.count }

  /// The bytes of a line, counted from 1, without its end; empty where there is no such line.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard let start = startOfLine(number) else { return bytes[bytes.endIndex...] }
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<end]
  }

  /// The offset of a line's first byte; lines count from 1.
  func startOfLine(_ number: Int) -> Int? {
    number >= 1 && number <= lineStarts.count ? lineStarts[number - 1] : nil
  }

  /// The offset of the byte at a position, or of the end of its line where the line is shorter.
  func offset(of position: SourceSpan.Position) -> Int {
    let line = line(position.line)
    var column = 1
    for index in line.indices where line[index] & 0xC0 != 0x80 {
      if column == position.column { return index }
      column += 1
    }
    return line.endIndex
  }

  /// The position of the byte at `offset`.
  func position(of offset: Int) -> SourceSpan.Position {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[lineStarts[low]..<min(max(offset, lineStarts[low]), bytes.count)]
    return SourceSpan.Position(line: low + 1, column: Self.characters(in: before) + 1)
  }

  /// libyaml ends a last line that has no end of its own, and so may stop on a line that is not there.
  func span(_ start: SourceSpan.Position, _ end: SourceSpan.Position) -> SourceSpan {
    SourceSpan(file: name, start: min(start, self.end), end: min(end, self.end))
  }

  /// One character wide.
  func span(at start: SourceSpan.Position) -> SourceSpan {
    let start = min(start, end)
    return SourceSpan(
      file: name, start: start, end: SourceSpan.Position(line: start.line, column: start.column + 1))
  }

  private static func characters(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
  }
}
