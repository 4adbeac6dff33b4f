/// The bytes of a ``BodyRecipe`` in order, in chunks; a filler's chunk is made once and handed out again and again.
struct BodyChunks: Sequence, IteratorProtocol {
  private var pieces: ArraySlice<BodyRecipe.Piece>
  private let limit: Int
  /// Bytes of the first piece, or units of it where it is a filler, that were handed out.
  private var done = 0
  private var fill: [UInt8] = []

  init(_ recipe: BodyRecipe, atMost limit: Int) {
    pieces = recipe.pieces[...]
    self.limit = Swift.max(1, limit)
  }

  mutating func next() -> [UInt8]? {
    while let piece = pieces.first {
      if let chunk = chunk(of: piece) { return chunk }
      pieces = pieces.dropFirst()
      (done, fill) = (0, [])
    }
    return nil
  }

  private mutating func chunk(of piece: BodyRecipe.Piece) -> [UInt8]? {
    switch piece {
    case .bytes(let bytes):
      guard done < bytes.count else { return nil }
      let size = Swift.min(limit, bytes.count - done)
      defer { done += size }
      return size == bytes.count ? bytes : Array(bytes[done..<done + size])
    case .filler(let unit, let count):
      guard !unit.isEmpty, done < count else { return nil }
      let units = Swift.min(Swift.max(1, limit / unit.count), count - done)
      if fill.isEmpty { fill = Self.repeated(unit, units) }
      done += units
      return units * unit.count == fill.count ? fill : Array(fill.prefix(units * unit.count))
    }
  }

  /// By doubling: a handful of copies, where appending unit by unit takes a second a megabyte in an unoptimised build.
  private static func repeated(_ unit: [UInt8], _ count: Int) -> [UInt8] {
    var bytes = unit
    bytes.reserveCapacity(unit.count * count)
    while bytes.count <= unit.count * count / 2 { bytes += bytes }
    return bytes + bytes.prefix(unit.count * count - bytes.count)
  }
}
