/// What is wrong with a file before YAML comes into it. libyaml would take UTF-16, and would count U+0085, U+2028 and
/// U+2029 as ends of lines.
enum ByteChecks {
  static let maxFileSize = 8 << 20

  /// The first finding, or nil: after one of these nothing else about the file can be trusted.
  static func firstProblem(in source: SourceText) -> Diagnostic? {
    let bytes = source.bytes
    let top = source.span(at: SourceSpan.Position(line: 1, column: 1))
    if bytes.count > maxFileSize { return tooLarge(at: top) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || looksLikeUTF16(bytes) {
      return Diagnostic(.utf16, "the file is UTF-16", at: top, help: "save it as UTF-8")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return Diagnostic(
        .byteOrderMark, "the file begins with a byte-order mark", at: top, help: "save it as UTF-8 without one")
    }
    if let offset = bytes.withUnsafeBufferPointer(UTF8Validity.firstInvalidOffset) {
      return Diagnostic(
        .invalidUTF8, "the bytes from here on are not UTF-8", at: source.span(at: source.position(of: offset)),
        help: "save the file as UTF-8")
    }
    return hiddenCharacter(in: source) ?? tabIndentation(in: source)
  }

  static func tooLarge(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, "the file is larger than 8 MiB", at: span,
      help: "split the contract into several files and name them under `include`")
  }

  /// ASCII written as UTF-16 without a mark: every other byte of the first few is NUL.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return false }
    return (bytes[0] == 0 && bytes[2] == 0) || (bytes[1] == 0 && bytes[3] == 0)
  }

  private static func hiddenCharacter(in source: SourceText) -> Diagnostic? {
    guard let offset = source.bytes.withUnsafeBufferPointer(firstHiddenOffset) else { return nil }
    let character = String(decoding: source.bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
    let name = character.map(HiddenCharacters.name) ?? ""
    return Diagnostic(
      .controlCharacter, "the control character \(name) may not stand in a contract",
      at: source.span(at: source.position(of: offset)), help: "remove it")
  }

  /// Where a character stands that must not be in a contract file, comments included.
  private static func firstHiddenOffset(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x20 && byte < 0x7F { continue }
      switch byte {
      case 0x09, 0x0A: continue
      case 0x0D:
        // CR LF is an end of line; a CR alone would be one to libyaml only.
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
        return index
      case 0x00..<0x20, 0x7F: return index
      default: if HiddenCharacters.begins(at: index, in: bytes) { return index }
      }
    }
    return nil
  }

  private static func tabIndentation(in source: SourceText) -> Diagnostic? {
    for number in 1...source.lineCount where source.line(number).first == UInt8(ascii: "\t") {
      return tab(at: source.span(at: SourceSpan.Position(line: number, column: 1)))
    }
    return nil
  }

  static func tab(at span: SourceSpan) -> Diagnostic {
    Diagnostic(.tabIndentation, "a tab indents this line", at: span, help: "indent with spaces, two for each level")
  }
}
