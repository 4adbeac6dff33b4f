/// The token of a server that runs already.
enum TokenFile {
  /// The file's text without the line end; throws where it can't be read or holds no token.
  static func read(_ path: String) throws(RunEnd) -> String {
    guard let bytes = FileBytes.read(path) else {
      throw RunEnd("the token file \(path) can't be read; it holds the token that the server knows")
    }
    var text = bytes[...]
    while let last = text.last, last == 0x0A || last == 0x0D { text.removeLast() }
    // Visible ASCII: what a Bearer token and a field value can hold (RFC 6750 section 2.1).
    guard !text.isEmpty, text.count <= 4096, text.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw RunEnd("the token file \(path) holds no token: one line of visible characters is due")
    }
    return String(decoding: text, as: UTF8.self)
  }
}
