import ContractModel

/// Contract prose as doc comments.
enum SwiftDoc {
  /// One `///` line for each line of the text; nothing that ends a line survives inside of one.
  static func comment(_ text: String?) -> Lines {
    guard let text else { return Lines() }
    return Lines(text.lines.map(line))
  }

  /// The doc, then since when it is there and what to use instead.
  static func comment(_ annotations: Annotations) -> Lines {
    Lines {
      comment(annotations.doc)
      comment(annotations.since.map { "Since \($0.value.description)." })
      comment(annotations.deprecated.map { "Deprecated: \($0.onOneLine)" })
    }
  }

  /// The attribute of what is deprecated, for declarations that no generated code uses: it would warn there.
  static func availability(_ annotations: Annotations) -> Lines {
    guard let instead = annotations.deprecated else { return Lines() }
    return Lines(["@available(*, deprecated, message: \(SwiftLiteral.string(instead.onOneLine)))"])
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
