/// Where something stands in a text; both count from 1.
struct TextPlace: Equatable {
  let line: Int
  /// In bytes.
  let column: Int

  /// The place of a byte, or of the end.
  init(_ offset: Int, in text: [UInt8]) {
    let before = text.prefix(offset)
    let lineFeed = UInt8(ascii: "\n")
    line = before.count { $0 == lineFeed } + 1
    column = before.count - (before.lastIndex(of: lineFeed).map { $0 + 1 } ?? 0) + 1
  }
}
