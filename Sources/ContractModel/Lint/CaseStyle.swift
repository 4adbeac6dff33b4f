/// How the words of a name are put together.
enum CaseStyle: String {
  case snake = "in snake_case"
  case camel = "in camelCase"
  case pascal = "in PascalCase"

  /// Nil for one word in lower case, which fits every style.
  init?(_ name: String) {
    let letters = name.utf8
    if letters.contains(UInt8(ascii: "_")) {
      self = .snake
    } else if letters.first.map({ $0 >= 0x41 && $0 <= 0x5A }) ?? false {
      self = .pascal
    } else if letters.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) {
      self = .camel
    } else {
      return nil
    }
  }

  func spelled(_ words: [String]) -> String {
    switch self {
    case .snake: words.joined(separator: "_")
    case .camel: (words.prefix(1) + words.dropFirst().map(Self.capitalized)).joined()
    case .pascal: words.map(Self.capitalized).joined()
    }
  }

  private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
