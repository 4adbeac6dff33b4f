/// One line of a text, as tokens.
struct CodeLine {
  let tokens: [CodeToken]
  /// The words at the start, without modifiers such as `public` and `static`.
  let body: ArraySlice<CodeToken>

  init(_ bytes: ArraySlice<UInt8>) {
    tokens = CodeToken.scan(bytes)
    body = tokens.drop { token in token.word.map(CodeWords.modifiers.contains) ?? false }
  }

  var isBlankOrComment: Bool {
    guard let first = tokens.first else { return true }
    if first.isSign("#") { return tokens.dropFirst().first?.isAdjacent != true }
    return first.isSign("*") || hasSigns("//") || hasSigns("/*")
  }

  /// How much the line looks like code: 0, 1 or 2.
  var weight: Int {
    if CodeSignal.strong.contains(where: { $0.matches(self) }) { return 2 }
    return CodeSignal.weak.contains { $0.matches(self) } ? 1 : 0
  }

  /// The first word behind the modifiers.
  var firstWord: String? { body.first?.word }

  func startsWithWord(in words: Set<String>) -> Bool {
    firstWord.map(words.contains) ?? false
  }

  func ends(with sign: Unicode.Scalar) -> Bool {
    tokens.last?.isSign(sign) ?? false
  }

  func holds(_ sign: Unicode.Scalar) -> Bool {
    tokens.contains { $0.isSign(sign) }
  }

  /// Whether a word or a closing bracket is directly followed by `(`.
  var holdsCall: Bool {
    zip(tokens, tokens.dropFirst()).contains { $0.word != nil && $1.isSign("(") && $1.isAdjacent }
  }

  /// Whether the two signs stand at the start of the line, or with `anywhere` somewhere, side by side.
  func hasSigns(_ pair: StaticString, anywhere: Bool = false) -> Bool {
    let pairs = zip(tokens, tokens.dropFirst())
    return pair.withUTF8Buffer { signs in
      guard let first = signs.first, let second = signs.last else { return false }
      return (anywhere ? Array(pairs) : Array(pairs.prefix(1))).contains {
        $0.kind == .sign(first) && $1.kind == .sign(second) && $1.isAdjacent
      }
    }
  }
}
