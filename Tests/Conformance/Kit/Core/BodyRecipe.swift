/// A body as its parts, so that large ones stay small in the list of cases: prefix, filler × count, suffix.
struct BodyRecipe: Sendable {
  enum Piece: Sendable {
    case bytes([UInt8])
    /// The same bytes again and again.
    case filler([UInt8], count: Int)

    /// In bytes; `Int.max` where it would be more.
    var length: Int {
      switch self {
      case .bytes(let bytes): return bytes.count
      case .filler(let unit, let count):
        let (length, overflows) = unit.count.multipliedReportingOverflow(by: max(0, count))
        return overflows ? .max : length
      }
    }
  }

  /// From this length on (16 MB) a body is never held whole, and one is under way at a time.
  static let largeLength = 16_000_000

  var pieces: [Piece]

  init(_ bytes: [UInt8]) { pieces = [.bytes(bytes)] }
  init(_ text: String) { self.init(Array(text.utf8)) }
  init(_ pieces: [Piece]) { self.pieces = pieces }
  init(prefix: [UInt8], filler: [UInt8], count: Int, suffix: [UInt8]) {
    pieces = [.bytes(prefix), .filler(filler, count: count), .bytes(suffix)]
  }

  /// In bytes; `Int.max` where it would be more: bounds of a contract may ask for any size.
  var length: Int {
    pieces.reduce(0) { length, piece in
      let (sum, overflows) = length.addingReportingOverflow(piece.length)
      return overflows ? .max : sum
    }
  }

  var isLarge: Bool { length >= Self.largeLength }

  /// The whole body; only for bodies that fit into memory several times.
  var bytes: [UInt8] {
    var whole: [UInt8] = []
    whole.reserveCapacity(length)
    for chunk in chunks(atMost: Int.max) { whole += chunk }
    return whole
  }

  /// The body in order, no chunk longer than `limit` bytes (a single filler unit aside).
  func chunks(atMost limit: Int) -> BodyChunks { BodyChunks(self, atMost: limit) }

  /// The beginning of the body, for people.
  func preview(_ limit: Int) -> [UInt8] {
    var start: [UInt8] = []
    for chunk in chunks(atMost: limit) {
      start += chunk.prefix(limit - start.count)
      if start.count >= limit { break }
    }
    return start
  }
}
