import ContractModel

/// The HTML of a page that makes attempts.
enum PageText {
  /// `next`: the page that it opens when it is through; `script`: the text of `attempts.js`.
  static func html(_ attempts: [BrowserAttempt], report: String, next: String?, script: String) -> String {
    """
    <!doctype html>
    <meta charset="utf-8">
    <title>attempts</title>
    <body>
    <script>
    const attempts = \(literal(.array(attempts.map(\.document))));
    const report = \(literal(.string(report)));
    const next = \(literal(next.map { .string($0) } ?? .null));
    </script>
    <script type="module">
    \(script)
    </script>
    """
  }

  /// JSON that ends no script element.
  private static func literal(_ value: JSONValue) -> String {
    String(decoding: JSONText.write(value), as: UTF8.self).split(separator: "<", omittingEmptySubsequences: false)
      .joined(separator: "\\u003c")
  }
}
