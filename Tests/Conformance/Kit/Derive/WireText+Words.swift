extension WireText {
  /// For people: placeholders stand in angle brackets, long texts are cut.
  var inWords: String {
    let words = pieces.map { piece in
      switch piece {
      case .literal(let bytes): Transcript.shorten(bytes, to: 80)
      case .authority: "<authority>"
      case .host: "<host>"
      case .port: "<port>"
      case .token: "<token>"
      case .tokenPrefix(let count): "<token without its last \(count)>"
      case .tokenInOtherCase: "<token in another case>"
      }
    }.joined()
    return words.isEmpty ? "nothing" : words
  }
}

extension RequestRecipe {
  /// For people: `Host: evil.example:<port>`, `no Authorization`.
  func inWords(_ name: String) -> String {
    let values = fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value.inWords)
    return values.isEmpty ? "no \(name)" : "\(name): \(values.joined(separator: ", "))"
  }
}
