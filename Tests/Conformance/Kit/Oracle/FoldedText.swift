/// A body of which long fillers are only kept in part, so that a text of 100 MB is judged at the cost of a small one.
///
/// Whoever reads it must find every fold inside a string or in white space, where leaving out units changes no more than
/// a length; elsewhere the text has to be read whole.
struct FoldedText {
  /// Units of a filler that are left out.
  struct Fold {
    /// Where they would stand in ``FoldedText/bytes``: behind the units that are kept.
    let offset: Int
    let omittedBytes: Int
    let omittedScalars: Int
    let isWhiteSpace: Bool
  }

  /// Shorter fillers are kept whole, in bytes.
  private static let shortest = 65_536
  /// More than 64, so that no depth and no length of a number is within its limit for what was left out.
  private static let keptUnits = 128

  private(set) var bytes: [UInt8] = []
  private(set) var folds: [Fold] = []

  /// For a body without long fillers `folds` is empty and `bytes` is the whole body; nil where it is large and can't be
  /// folded.
  init?(_ body: BodyRecipe) {
    for piece in body.pieces {
      switch piece {
      case .bytes(let piece): bytes += piece
      case .filler(let unit, let count):
        let isLong = piece.length > Self.shortest && count > 2 * Self.keptUnits
        if isLong, Self.isPlain(unit) {
          fold(unit, count: count)
        } else {
          guard piece.length < BodyRecipe.largeLength else { return nil }
          bytes += BodyRecipe([piece]).bytes
        }
      }
    }
  }

  private mutating func fold(_ unit: [UInt8], count: Int) {
    // By fours, so that groups of base64 stay groups.
    let omitted = (count - Self.keptUnits) / 4 * 4
    for _ in 0..<(count - omitted) { bytes += unit }
    folds.append(
      Fold(
        offset: bytes.count, omittedBytes: unit.count * omitted,
        omittedScalars: SizedText.scalars(in: unit) * omitted,
        isWhiteSpace: unit.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }))
  }

  /// Whether the unit stands for itself wherever it stands in a string, or is white space outside of one.
  private static func isPlain(_ unit: [UInt8]) -> Bool {
    let isText = unit.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    return isText && String(validating: unit, as: UTF8.self) != nil
  }
}
