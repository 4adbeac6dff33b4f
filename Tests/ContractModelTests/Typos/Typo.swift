@testable import ContractModel

/// One slip of the fingers in a file of a contract.
struct Typo {
  enum Kind: String, CaseIterable {
    case keys, types, names, units, indentation, colons, quotes, brackets
  }

  let kind: Kind
  let path: String
  let line: Int
  /// The file with the slip in it.
  let bytes: [UInt8]
  /// What a help has to say for a person to see at once what to write.
  let rightWord: String
  /// The line as it is now, for people.
  let shown: String
}

/// Makes slips, the same ones for the same seed.
struct TypoMaker {
  private var random: SplitMix
  private let files: [(file: SourceFile, source: SourceText, tokens: [TypoToken])]

  init(_ files: [SourceFile], entry: String, seed: UInt64) {
    random = SplitMix(state: seed)
    self.files = files.map { ($0, SourceText($0), TypoTokens.of($0, isEntry: $0.path == entry)) }
  }

  mutating func make(_ kind: Typo.Kind) -> Typo? {
    let role: TypoToken.Role =
      switch kind {
      case .keys, .colons: .key
      case .types: .type
      case .names: .name
      case .units: .unit
      case .indentation: .line
      case .quotes: .quoted
      case .brackets: .brackets
      }
    let choices = files.indices.flatMap { file in files[file].tokens.filter { $0.role == role }.map { (file, $0) } }
    guard let (index, token) = choices.randomElement(using: &random) else { return nil }
    let (file, source, _) = files[index]
    let start = source.offset(of: token.span.start)
    let end = source.offset(of: token.span.end)
    var bytes = file.bytes
    var line = token.span.start.line
    let rightWord: String
    switch kind {
    case .keys, .types, .names, .units:
      let word =
        kind == .units ? start..<end : words(in: bytes[start..<end]).randomElement(using: &random) ?? start..<end
      guard let slip = slip(in: Array(bytes[word]), kind) else { return nil }
      rightWord = String(decoding: bytes[word], as: UTF8.self)
      bytes.replaceSubrange(word, with: slip)
    case .colons:
      guard end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
      let hasSpace = end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: " ")
      bytes.remove(at: hasSpace && Bool.random(using: &random) ? end + 1 : end)
      rightWord = "\(token.text):"
    case .quotes:
      rightWord = String(decoding: [bytes[start]], as: UTF8.self)
      bytes.remove(at: Bool.random(using: &random) ? start : end - 1)
    case .brackets:
      let isOpening = Bool.random(using: &random)
      rightWord = String(decoding: [bytes[isOpening ? start : end - 1]], as: UTF8.self)
      line = isOpening ? line : token.span.end.line
      bytes.remove(at: isOpening ? start : end - 1)
    case .indentation:
      guard let lineStart = source.startOfLine(line) else { return nil }
      let indent = source.line(line).prefix { $0 == UInt8(ascii: " ") }.count
      // A key behind a dash is moved with it.
      guard indent > 0 else { return nil }
      if Bool.random(using: &random) {
        bytes.insert(UInt8(ascii: " "), at: lineStart)
      } else {
        bytes.remove(at: lineStart)
      }
      rightWord = "\(indent) space"
    }
    let shown = String(decoding: SourceText(SourceFile(path: file.path, bytes: bytes)).line(line), as: UTF8.self)
    return Typo(kind: kind, path: file.path, line: line, bytes: bytes, rightWord: rightWord, shown: shown)
  }

  /// The names in a type or a pointer.
  private func words(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    text.split { !NameText.isNameByte($0) }.map { $0.startIndex..<$0.endIndex }
  }

  /// One letter left out, doubled, swapped with the next, or replaced by one beside it on the keyboard; of a measure its
  /// unit. Nil where the word has no letter to slip on.
  private mutating func slip(in word: [UInt8], _ kind: Typo.Kind) -> [UInt8]? {
    let letters = word.indices.filter { (word[$0] | 0x20) >= 0x61 && (word[$0] | 0x20) <= 0x7A }
    guard let at = letters.randomElement(using: &random), letters.count > 1 || kind == .units else { return nil }
    var result = word
    switch Int.random(in: 0..<4, using: &random) {
    case 0: result.remove(at: at)
    case 1: result.insert(word[at], at: at)
    case 2:
      guard at + 1 < word.count, letters.contains(at + 1), word[at] != word[at + 1] else { return nil }
      result.swapAt(at, at + 1)
    default: result[at] = Self.neighbours[word[at] | 0x20] ?? word[at]
    }
    return result == word ? nil : result
  }

  private static let neighbours: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("qwertyuiopasdfghjklzxcvbnm".utf8, "wertyuioposdfghjklkxcvbnmn".utf8))
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
