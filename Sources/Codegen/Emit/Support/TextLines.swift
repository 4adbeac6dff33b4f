extension String {
  /// Most texts of a contract are one line, and a search by characters is slow.
  var lines: [Substring] {
    guard utf8.contains(UInt8(ascii: "\n")) else { return [self[...]] }
    return split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Its lines that are not empty, with a space between each two.
  var onOneLine: String { lines.filter { !$0.isEmpty }.joined(separator: " ") }
}
