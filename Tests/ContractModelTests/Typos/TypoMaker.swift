@testable import ContractModel

/// Makes slips, the same ones for the same seed.
struct TypoMaker {
  private var random: SplitMix
  private let files: [(source: SourceText, tokens: [TypoToken])]

  init(_ files: [SourceFile], entry: String, seed: UInt64) {
    random = SplitMix(state: seed)
    self.files = files.map { (SourceText($0), TypoTokens.of($0, isEntry: $0.path == entry)) }
  }

  /// Nil where the token that was drawn gives nothing to slip on; another call draws another.
  mutating func make(_ kind: Typo.Kind) -> Typo? {
    let choices = files.flatMap { file in file.tokens.filter { $0.role == kind.role }.map { (file.source, $0) } }
    guard let (source, token) = choices.randomElement(using: &random), let edit = edit(kind, token, in: source) else {
      return nil
    }
    var bytes = source.bytes
    bytes.replaceSubrange(edit.range, with: edit.text)
    let line = source.position(of: edit.range.lowerBound).line
    return Typo(kind: kind, path: source.path, line: line, bytes: bytes, rightWord: edit.rightWord)
  }

  private typealias Edit = (range: Range<Int>, text: [UInt8], rightWord: String)

  private mutating func edit(_ kind: Typo.Kind, _ token: TypoToken, in source: SourceText) -> Edit? {
    let range = source.offset(of: token.span.start)..<source.offset(of: token.span.end)
    switch kind {
    case .keys, .units: return misspelt(range, in: source.bytes)
    case .types, .names:
      let words = source.bytes[range].split { !NameText.isNameByte($0) }
      return words.randomElement(using: &random).flatMap { misspelt($0.startIndex..<$0.endIndex, in: source.bytes) }
    case .colons: return withoutColon(range.upperBound, key: token.text, in: source.bytes)
    case .quotes, .brackets: return withoutOneEnd(range, in: source.bytes)
    case .indentation: return misindented(token.span.start.line, in: source)
    }
  }

  /// Without its colon, or glued to its value.
  private mutating func withoutColon(_ colon: Int, key: String, in bytes: [UInt8]) -> Edit? {
    guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return nil }
    let hasSpace = colon + 1 < bytes.count && bytes[colon + 1] == UInt8(ascii: " ")
    let lost = hasSpace && Bool.random(using: &random) ? colon + 1 : colon
    return (lost..<lost + 1, [], "\(key):")
  }

  private mutating func withoutOneEnd(_ range: Range<Int>, in bytes: [UInt8]) -> Edit {
    let lost = Bool.random(using: &random) ? range.lowerBound : range.upperBound - 1
    return (lost..<lost + 1, [], String(decoding: [bytes[lost]], as: UTF8.self))
  }

  /// With a space too many or too few.
  private mutating func misindented(_ line: Int, in source: SourceText) -> Edit? {
    let indent = source.line(line).prefix { $0 == UInt8(ascii: " ") }.count
    guard indent > 0, let start = source.startOfLine(line) else { return nil }
    let isTooMuch = Bool.random(using: &random)
    return (start..<(isTooMuch ? start : start + 1), isTooMuch ? [UInt8(ascii: " ")] : [], "by \(indent) space")
  }

  /// With one letter left out, doubled, swapped with the next, or replaced by one beside it on the keyboard.
  private mutating func misspelt(_ range: Range<Int>, in bytes: [UInt8]) -> Edit? {
    let word = Array(bytes[range])
    let letters = word.indices.filter { Self.neighbours[word[$0] | 0x20] != nil }
    guard let at = letters.randomElement(using: &random) else { return nil }
    var result = word
    switch Int.random(in: 0..<4, using: &random) {
    case 0: result.remove(at: at)
    case 1: result.insert(word[at], at: at)
    case 2:
      guard letters.contains(at + 1) else { return nil }
      result.swapAt(at, at + 1)
    default: result[at] = Self.neighbours[word[at] | 0x20] ?? word[at]
    }
    return result == word || result.isEmpty ? nil : (range, result, String(decoding: word, as: UTF8.self))
  }

  private static let neighbours: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("qwertyuiopasdfghjklzxcvbnm".utf8, "wertyuioposdfghjklkxcvbnmn".utf8))
}
