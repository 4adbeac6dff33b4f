/// Text in lines of at most 100 characters; a word is never cut.
enum WrappedText {
  private static let width = 100

  /// `label` before the first line, as many spaces before the others; a newline at the end.
  static func lines(_ text: String, after label: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if !line.isEmpty, label.count + line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    let indent = String(repeating: " ", count: label.count)
    return (lines + [line]).enumerated().map { ($0 == 0 ? label : indent) + $1 + "\n" }.joined()
  }
}
