extension CodeToken {
  /// The tokens of a line. A quote that is not closed on the line is a sign: `don't`.
  static func scan(_ line: ArraySlice<UInt8>) -> [CodeToken] {
    var tokens: [CodeToken] = []
    var rest = line
    while let first = rest.first {
      if first.isSpace {
        rest = rest.drop(while: \.isSpace)
        continue
      }
      let isAdjacent = rest.startIndex > line.startIndex && !line[rest.startIndex - 1].isSpace
      let (kind, end) = take(from: rest, first: first)
      tokens.append(CodeToken(kind: kind, isAdjacent: isAdjacent))
      rest = rest[end...]
    }
    return tokens
  }

  private static func take(from rest: ArraySlice<UInt8>, first: UInt8) -> (Kind, end: Int) {
    if isWord(first), !first.isDigit {
      let word = rest.prefix(while: isWord)
      return (.word(String(decoding: word, as: UTF8.self)), word.endIndex)
    }
    if first.isDigit {
      return (.number, rest.prefix { isWord($0) || $0 == UInt8(ascii: ".") }.endIndex)
    }
    if first.isOne(of: "\"'`"), let close = closingQuote(of: rest, quote: first) {
      return (.string, close + 1)
    }
    return (.sign(first), rest.startIndex + 1)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte.isOne(of: "_$") || !byte.isASCII
  }

  private static func closingQuote(of rest: ArraySlice<UInt8>, quote: UInt8) -> Int? {
    var escaped = false
    for index in rest.indices.dropFirst() {
      if rest[index] == quote, !escaped { return index }
      escaped = rest[index] == UInt8(ascii: "\\") && !escaped
    }
    return nil
  }
}
