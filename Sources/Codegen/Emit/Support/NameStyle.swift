import ContractModel

/// How names are put together of their words.
enum NameStyle {
  /// Words that guides of several languages write in one case throughout: `traceID`, `baseURL`, `MalformedJSON`.
  static let acronyms: Set<String> = [
    "api", "ascii", "cpu", "css", "csv", "dns", "gpu", "html", "http", "https", "id", "io", "ip", "jpeg", "json",
    "jwt", "os", "pdf", "png", "ram", "sha", "sql", "ssh", "ssl", "svg", "tcp", "tls", "udp", "ui", "uri", "url",
    "utf", "uuid", "xml", "yaml",
  ]

  /// `Health`, `URL`, `URLs`.
  static func capitalizedWord(_ word: String) -> String {
    if acronyms.contains(word) { return word.uppercased() }
    if word.utf8.last == UInt8(ascii: "s"), acronyms.contains(String(word.dropLast())) {
      return word.dropLast().uppercased() + "s"
    }
    return capitalized(word)
  }

  static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
