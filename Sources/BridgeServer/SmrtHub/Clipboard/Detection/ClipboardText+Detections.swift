import BridgeAPI

extension ClipboardText {
  /// What the text is, most specific first, never empty.
  ///
  /// - A text of an exact syntax is all the syntaxes that it fits, in the order of ``exactSyntaxes``: `#f80` is a
  ///   colour, `/srv/ada@example.org` a file path and then a mail address.
  /// - Source code has no syntax of its own, so it is asked for only where none fits: a JSON text is JSON, never code.
  /// - `plain_text` stands alone, where nothing else does.
  /// - A `file:` URL is a file path and no `url`: that one is kept for http, https and ftp (`Detection` in the
  ///   contract).
  var detections: [Detection] {
    let exact = Self.exactSyntaxes.filter { $0.recognises(bytes) }.map(\.detection)
    if !exact.isEmpty { return exact }
    return Self.code.recognises(bytes) ? [Self.code.detection] : [.plainText]
  }

  private static let exactSyntaxes: [any Detector] = [
    ColourDetector(), FilePathDetector(), URLDetector(), EmailDetector(), JSONDetector(),
  ]
  private static let code = CodeDetector()
}
