/// A body as its parts, so that large ones stay small in the list of cases: prefix, filler × count, suffix.
struct BodyRecipe: Sendable {
  enum Piece: Sendable {
    case bytes([UInt8])
    /// The same bytes again and again.
    case filler([UInt8], count: Int)
  }

  var pieces: [Piece]

  init(_ bytes: [UInt8]) { pieces = [.bytes(bytes)] }
  init(_ text: String) { self.init(Array(text.utf8)) }
  init(prefix: [UInt8], filler: [UInt8], count: Int, suffix: [UInt8]) {
    pieces = [.bytes(prefix), .filler(filler, count: count), .bytes(suffix)]
  }

  /// In bytes.
  var length: Int {
    pieces.reduce(0) { length, piece in
      switch piece {
      case .bytes(let bytes): length + bytes.count
      case .filler(let bytes, let count): length + bytes.count * max(0, count)
      }
    }
  }

  /// The whole body; only for bodies that fit into memory several times.
  var bytes: [UInt8] {
    var whole: [UInt8] = []
    whole.reserveCapacity(length)
    forEachChunk(atMost: Int.max) { whole += $0 }
    return whole
  }

  /// Hands out the body in order, no chunk longer than `limit` bytes (a single filler unit aside).
  func forEachChunk(atMost limit: Int, _ take: ([UInt8]) throws -> Void) rethrows {
    for piece in pieces {
      switch piece {
      case .bytes(let bytes):
        for start in stride(from: 0, to: bytes.count, by: max(1, limit)) {
          try take(Array(bytes[start..<(limit < bytes.count - start ? start + limit : bytes.count)]))
        }
      case .filler(let unit, let count):
        guard !unit.isEmpty, count > 0 else { continue }
        let unitsPerChunk = min(count, max(1, limit / unit.count))
        let chunk = Self.repeated(unit, unitsPerChunk)
        for done in stride(from: 0, to: count, by: unitsPerChunk) {
          let units = min(unitsPerChunk, count - done)
          try take(units == unitsPerChunk ? chunk : Array(chunk.prefix(units * unit.count)))
        }
      }
    }
  }

  /// By doubling: a handful of copies, where appending unit by unit takes a second a megabyte in an unoptimised build.
  private static func repeated(_ unit: [UInt8], _ count: Int) -> [UInt8] {
    var bytes = unit
    bytes.reserveCapacity(unit.count * count)
    while bytes.count <= unit.count * count / 2 { bytes += bytes }
    return bytes + bytes.prefix(unit.count * count - bytes.count)
  }

  /// The beginning of the body, for people.
  func preview(_ limit: Int) -> [UInt8] {
    var start: [UInt8] = []
    for piece in pieces where start.count < limit {
      switch piece {
      case .bytes(let bytes): start += bytes.prefix(limit - start.count)
      case .filler(let unit, let count):
        guard !unit.isEmpty else { continue }
        let units = min(count, (limit - start.count) / unit.count + 1)
        start += repeatElement(unit, count: max(0, units)).joined().prefix(limit - start.count)
      }
    }
    return start
  }
}
