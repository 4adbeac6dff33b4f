import ContractModel

/// Contract prose as docstrings.
enum PythonDoc {
  /// A string literal that stands alone: nothing for no text.
  static func string(_ text: String?) -> Lines {
    guard let text else { return Lines() }
    var lines = text.lines.map(line)
    lines[0] = "\"\"\"" + lines[0]
    if lines.count == 1 { return Lines([lines[0] + "\"\"\""]) }
    return Lines(lines + ["\"\"\""])
  }

  /// The doc, then since when it is there and what to use instead.
  static func string(_ annotations: Annotations, default text: String? = nil) -> Lines {
    string(prose(annotations, default: text))
  }

  /// The same as a text; nil for no text.
  static func prose(_ annotations: Annotations, default text: String? = nil) -> String? {
    let parts = [
      annotations.doc ?? text, annotations.since.map { "Since \($0.value.description)." },
      annotations.deprecated.map { "Deprecated: \($0)" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  /// ASCII without a quote that could end the literal, and without white space at its end.
  private static func line(_ text: Substring) -> String {
    if text.isPlain, text.utf8.last != UInt8(ascii: " ") { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars { result += scalar == "\"" ? "\\\"" : PythonLiteral.escaped(scalar) }
    while result.hasSuffix(" ") { result.removeLast() }
    return result
  }
}
