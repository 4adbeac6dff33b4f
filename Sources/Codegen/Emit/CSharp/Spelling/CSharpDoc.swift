import ContractModel

/// Contract prose as XML doc comments.
enum CSharpDoc {
  /// One `///` line for each line of the text; nothing that ends a line survives inside of one.
  static func summary(_ text: String) -> Lines {
    let lines = text.lines.map(escaped)
    if lines.count == 1 { return Lines(["/// <summary>\(lines[0])</summary>"]) }
    return Lines(["/// <summary>"] + lines.map { $0.isEmpty ? "///" : "/// " + $0 } + ["/// </summary>"])
  }

  /// An element on one line: `<param name="limit">At most so many.</param>`; the attribute is code's own.
  static func element(_ name: String, _ attribute: String, _ text: String) -> Lines {
    Lines(["/// <\(name) \(attribute)>\(escaped(text.onOneLine[...]))</\(name)>"])
  }

  /// The doc, then since when it is there and what to use instead.
  static func summary(_ annotations: Annotations, default text: String) -> Lines {
    let parts = [
      annotations.doc ?? text, annotations.since.map { "Since \($0.value.description)." },
      annotations.deprecated.map { "Deprecated: \($0.onOneLine)" },
    ]
    return summary(parts.compactMap(\.self).joined(separator: "\n"))
  }

  /// The attribute of what is deprecated, for what nobody has to use.
  static func obsolete(_ annotations: Annotations) -> Lines {
    guard let instead = annotations.deprecated else { return Lines() }
    return Lines(["[global::System.Obsolete(\(CSharpLiteral.string(instead.onOneLine)))]"])
  }

  private static func escaped(_ text: Substring) -> String {
    guard !text.utf8.allSatisfy(isPlain) else { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(isInert(scalar) ? scalar : " ")
      }
    }
    return result
  }

  /// Of ASCII, and nothing to XML.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
  }

  /// Also what XML has no characters for.
  private static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value & 0xFFFE == 0xFFFE { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return false
    default: return true
    }
  }
}
