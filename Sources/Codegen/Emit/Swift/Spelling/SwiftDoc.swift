/// Contract prose as doc comments.
enum SwiftDoc {
  /// One `///` line for each line of the text; nothing that ends a line survives inside of one.
  static func comment(_ text: String?) -> Lines {
    guard let text else { return Lines() }
    return Lines(text.split(separator: "\n", omittingEmptySubsequences: false).map(line))
  }

  private static func line(_ text: Substring) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text.isEmpty ? "///" : "/// " + text }
    var result = "/// "
    for scalar in text.unicodeScalars { result.unicodeScalars.append(isInert(scalar) ? scalar : " ") }
    return result
  }

  private static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
