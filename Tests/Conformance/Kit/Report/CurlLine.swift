/// A request as a `curl` command for a POSIX shell; the token is `$TOKEN`.
enum CurlLine {
  /// Longer bodies are no line any more.
  private static let bodyLimit = 4096

  /// Nil where curl can't send the very same request.
  static func text(_ exchange: Exchange) -> String? {
    let request = exchange.request
    let authority = exchange.authority
    guard case .contentLength = request.framing, let url = shell("http://\(authority)", request.target, authority),
      request.method.utf8.allSatisfy({ (0x41...0x5A).contains($0) }), request.target.startsWithSlash
    else { return nil }
    var words = ["curl", "-sS", "-i", "--http1.1", "--path-as-is"]
    words += request.method == "HEAD" ? ["--head"] : ["-X", request.method]
    guard let fields = fields(of: request, authority), let body = body(of: request) else { return nil }
    return (words + fields + body + [url]).joined(separator: " ")
  }

  private static func fields(of request: RequestRecipe, _ authority: String) -> [String]? {
    var words: [String] = []
    for field in request.fields {
      guard let line = shell("\(field.name): ", field.value, authority), isToken(field.name),
        !field.value.pieces.isEmpty
      else { return nil }
      let isDefault = field.name == "Host" && field.value.pieces == [.authority]
      if !isDefault { words += ["-H", line] }
    }
    let names = request.fields.map { $0.name.lowercased() }
    // curl sends these of its own accord; a name with nothing behind the colon takes them out.
    for name in ["Host", "Content-Type", "Accept", "User-Agent"] where !names.contains(name.lowercased()) {
      words += ["-H", "'\(name):'"]
    }
    return words
  }

  private static func body(of request: RequestRecipe) -> [String]? {
    guard let body = request.body else { return [] }
    guard body.length <= bodyLimit else { return nil }
    let bytes = body.bytes
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return ["--data-binary", quoted(text)]
  }

  /// `prefix` and `text` as one word.
  private static func shell(_ prefix: String, _ text: WireText, _ authority: String) -> String? {
    var word = ""
    var plain = Array(prefix.utf8)
    for piece in text.pieces {
      switch piece {
      case .tokenPrefix, .tokenInOtherCase: return nil
      case .literal, .authority, .host, .port: plain += Addressee(authority: authority, token: "").bytes(of: piece)
      case .token:
        word += quoted(String(decoding: plain, as: UTF8.self)) + "\"$TOKEN\""
        plain = []
      }
      guard plain.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
    }
    return plain.isEmpty ? word : word + quoted(String(decoding: plain, as: UTF8.self))
  }

  private static func isToken(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D }
  }

  /// In single quotes, in which the shell leaves all but the quote itself alone.
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}

extension WireText {
  fileprivate var startsWithSlash: Bool {
    guard case .literal(let bytes)? = pieces.first else { return false }
    return bytes.first == 0x2F
  }
}
