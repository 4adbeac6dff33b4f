/// Finds the byte at positions that only go forward, in one walk over the file: libyaml's marks count characters.
struct SourceCursor {
  let source: SourceText
  private var line = 1
  private var column = 1
  private var offset = 0

  init(_ source: SourceText) { self.source = source }

  mutating func offset(of position: SourceSpan.Position) -> Int {
    if position.line != line || position.column < column {
      line = position.line
      column = 1
      offset = source.startOfLine(line) ?? source.bytes.count
    }
    while column < position.column, offset < source.bytes.count {
      offset += 1
      while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }
}
