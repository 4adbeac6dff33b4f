/// Shows how a line reads once the text that YAML would not take whole stands in quotes.
struct QuotedLine {
  let source: SourceText

  /// In bytes. Nobody writes prose on longer lines, and a hostile file has a finding at each of its words.
  private static let maxLineLength = 1 << 13

  init(_ source: SourceText) { self.source = source }

  /// `quote this text: …` for the text that `position` lies in, or nil where its line does not begin one.
  ///
  /// - Parameter end: A place that belongs to the text, whatever it looks like.
  func help(at position: SourceSpan.Position, through end: SourceSpan.Position? = nil) -> String? {
    let line = source.line(position.line)
    guard line.count <= Self.maxLineLength else { return nil }
    guard let start = textStart(in: line, before: source.offset(of: position)) else { return nil }
    let isFlow = flowDepth(of: line[..<start]) > 0
    let least = end.map { $0.line == position.line ? source.offset(of: $0) : start } ?? start
    let end = isFlow ? endOfFlowText(line[start...], atLeast: least) : Self.trimmedEnd(line[start...])
    guard start < end else { return nil }
    let text = Self.quoted(String(decoding: Self.withoutQuotes(line[start..<end]), as: UTF8.self))
    let before = line[..<start].drop { $0 == UInt8(ascii: " ") }
    let whole = String(decoding: before, as: UTF8.self) + text + String(decoding: line[end...], as: UTF8.self)
    return "quote this text: \(whole.utf8.count <= SourceExcerpt.maxLength ? whole : text)"
  }

  /// What stands in quotes that YAML closed too early.
  private static func withoutQuotes(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let quote = UInt8(ascii: "\"")
    // The quote that opens the text was forgotten.
    if text.last == quote, text.count(where: { $0 == quote }) == 1 { return text.dropLast() }
    guard text.count > 2, let first = text.first, first == text.last else { return text }
    return first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") ? text.dropFirst().dropLast() : text
  }

  /// In double quotes, or in single ones where the text holds what double ones would change.
  static func quoted(_ text: String) -> String {
    if text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
    return "\"\(text)\""
  }

  /// Whether the line has `key: ` before the offset.
  func hasKey(in line: ArraySlice<UInt8>, before offset: Int) -> Bool { lastKeyColon(in: line, before: offset) != nil }

  /// Where the text begins that `offset` lies in: after the last `key: ` before it, after the dash of a list, or where
  /// the line does.
  private func textStart(in line: ArraySlice<UInt8>, before offset: Int) -> Int? {
    if let colon = lastKeyColon(in: line, before: offset) {
      return line[(colon + 1)...].firstIndex { $0 != UInt8(ascii: " ") }
    }
    let text = line.drop { $0 == UInt8(ascii: " ") }
    if text.starts(with: [UInt8(ascii: "-"), UInt8(ascii: " ")]) {
      return text.startIndex < offset ? text.dropFirst().firstIndex { $0 != UInt8(ascii: " ") } : nil
    }
    return text.startIndex == offset ? offset : nil
  }

  private func lastKeyColon(in line: ArraySlice<UInt8>, before offset: Int) -> Int? {
    var result: Int?
    var wordStart: Int? = line.startIndex
    var index = line.startIndex
    while index < min(offset, line.endIndex) {
      let next = index + 1 < line.endIndex ? line[index + 1] : UInt8(ascii: " ")
      switch line[index] {
      case UInt8(ascii: ":") where next == UInt8(ascii: " "):
        if let start = wordStart, start < index { result = index }
        wordStart = nil
      case UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "["): wordStart = index + 1
      case UInt8(ascii: "-") where wordStart == index: wordStart = index + 1
      case UInt8(ascii: " "): if wordStart == index { wordStart = index + 1 } else { wordStart = nil }
      default: if !Self.isKeyByte(line[index]) { wordStart = nil }
      }
      index += 1
    }
    return result
  }

  private func flowDepth(of line: ArraySlice<UInt8>) -> Int {
    line.reduce(into: 0) { depth, byte in
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
    }
  }

  /// Up to the bracket that closes what is around the text, or the comma before the next `key: `.
  private func endOfFlowText(_ text: ArraySlice<UInt8>, atLeast least: Int) -> Int {
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return Self.trimmedEnd(text[..<index]) }
        depth -= 1
      case UInt8(ascii: ","):
        if depth == 0, index >= least, startsWithKey(text[(index + 1)...]) { return Self.trimmedEnd(text[..<index]) }
      default: break
      }
    }
    return Self.trimmedEnd(text)
  }

  private func startsWithKey(_ text: ArraySlice<UInt8>) -> Bool {
    let word = text.drop { $0 == UInt8(ascii: " ") }
    guard let end = word.firstIndex(where: { !Self.isKeyByte($0) }), end > word.startIndex else { return false }
    return word[end...].starts(with: [UInt8(ascii: ":"), UInt8(ascii: " ")])
  }

  private static func trimmedEnd(_ text: ArraySlice<UInt8>) -> Int {
    (text.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? text.startIndex - 1) + 1
  }

  /// What keys of the language are made of: names, `field?`, JSON Pointers.
  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "?"), UInt8(ascii: "/"),
      UInt8(ascii: "~"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
