/// Bytes for a connection of their own: what a ``RequestRecipe`` can't say, since it is several requests, cut at a place
/// of its own, or no HTTP at all.
struct RawRequest: Sendable {
  enum Piece: Sendable {
    case text(WireText)
    /// The same bytes again and again.
    case filler([UInt8], count: Int)
    /// The number of bytes of a text, in decimal digits.
    case length(of: WireText)
    /// A text as one chunk (RFC 9112 section 7.1).
    case chunk(WireText)
  }

  var pieces: [Piece]
  /// Whether each byte is a write of its own.
  var isDribbled = false
  /// Whether the client ends its side of the stream behind the last byte.
  var endsInput = false

  init(_ text: WireText) { pieces = [.text(text)] }
  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// This request with more text behind it.
  func followed(by text: WireText) -> RawRequest {
    var copy = self
    copy.pieces.append(.text(text))
    return copy
  }

  func endingInput() -> RawRequest {
    var copy = self
    copy.endsInput = true
    return copy
  }

  /// The bytes in the pieces in which they are written: one where they are few.
  func writes(for addressee: Addressee) -> BodyChunks {
    let recipe = recipe(for: addressee)
    if isDribbled { return recipe.chunks(atMost: 1) }
    guard recipe.length > RequestRecipe.pieceLength else { return BodyRecipe(recipe.bytes).chunks(atMost: .max) }
    return recipe.chunks(atMost: RequestRecipe.pieceLength)
  }

  /// The bytes by their parts, so that fillers stay small.
  func recipe(for addressee: Addressee) -> BodyRecipe {
    BodyRecipe(
      pieces.map { piece in
        switch piece {
        case .text(let text): .bytes(text.bytes(for: addressee))
        case .filler(let unit, let count): .filler(unit, count: count)
        case .length(let text): .bytes(Array("\(text.bytes(for: addressee).count)".utf8))
        case .chunk(let text): .bytes(Self.chunk(text.bytes(for: addressee)))
        }
      })
  }

  private static func chunk(_ bytes: [UInt8]) -> [UInt8] {
    Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + [0x0D, 0x0A]
  }
}
