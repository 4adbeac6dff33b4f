/// A copied text as detectors see it: its UTF-8 without the white space around it.
///
/// `" #f80\n"` holds the bytes of `#f80`. White space is what Unicode calls White_Space (UAX #44).
struct ClipboardText: Sendable {
  /// Never empty.
  let bytes: ArraySlice<UInt8>

  /// Nil where the text is empty or nothing but white space.
  init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isWhiteSpace }),
      let last = scalars.lastIndex(where: { !$0.isWhiteSpace })
    else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: first)
    let end = text.utf8.distance(from: text.startIndex, to: scalars.index(after: last))
    bytes = Array(text.utf8)[start..<end]
  }
}
