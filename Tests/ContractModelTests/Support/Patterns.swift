@testable import ContractModel

/// Patterns as the loader takes them.
enum Patterns {
  /// The loader would refuse the pattern.
  struct Refused: Error {}

  static func parse(_ text: String) throws -> Pattern {
    guard let items = try? PatternParser.parse(text), PatternLinearity.firstClash(in: items) == nil else {
      throw Refused()
    }
    return Pattern(text: text, alternatives: items.map { $0.map(\.item) })
  }
}
