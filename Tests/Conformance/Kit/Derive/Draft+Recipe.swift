extension Draft {
  /// The document as the body of a request.
  var recipe: BodyRecipe {
    var writer = DraftWriter()
    writer.write(self)
    return writer.finish()
  }
}

/// Writes drafts into the parts of a recipe.
private struct DraftWriter {
  private var pieces: [BodyRecipe.Piece] = []
  private var pending: [UInt8] = []

  mutating func finish() -> BodyRecipe {
    if !pending.isEmpty || pieces.isEmpty { pieces.append(.bytes(pending)) }
    return BodyRecipe(pieces)
  }

  mutating func write(_ draft: Draft) {
    switch draft {
    case .verbatim(let bytes): pending += bytes
    case .filled(let head, let unit, let count, let rest):
      pending += [UInt8(ascii: "\"")] + head
      fill(unit, count: count)
      pending += rest + [UInt8(ascii: "\"")]
    case .list(let items):
      write(items, between: "[", "]") { writer, item in writer.write(item) }
    case .object(let members):
      write(members, between: "{", "}") { writer, member in
        writer.pending += JSONSpelling.string(member.name) + [UInt8(ascii: ":")]
        writer.write(member.value)
      }
    case .repeated(let item, let count):
      let item = item.recipe.bytes
      pending.append(UInt8(ascii: "["))
      if count > 0 {
        fill(item + [UInt8(ascii: ",")], count: count - 1)
        pending += item
      }
      pending.append(UInt8(ascii: "]"))
    case .entries(let value, let count): write(value.recipe.bytes, inEntries: count)
    }
  }

  private mutating func fill(_ unit: [UInt8], count: Int) {
    guard count > 0 else { return }
    pieces += [.bytes(pending), .filler(unit, count: count)]
    pending = []
  }

  private mutating func write<Part>(
    _ parts: [Part], between start: Unicode.Scalar, _ end: Unicode.Scalar,
    _ write: (inout DraftWriter, Part) -> Void
  ) {
    pending.append(UInt8(ascii: start))
    for (index, part) in parts.enumerated() {
      if index > 0 { pending.append(UInt8(ascii: ",")) }
      write(&self, part)
    }
    pending.append(UInt8(ascii: end))
  }

  /// Keys are numbers, written with as many digits each.
  private mutating func write(_ value: [UInt8], inEntries count: Int) {
    func entry(_ number: Int) -> [UInt8] { Array("\"k\(100_000_000 + number)\":".utf8) + value }
    let isLarge = BodyRecipe.Piece.filler(entry(0), count: count).length >= BodyRecipe.largeLength
    guard isLarge else {
      return write(Array(0..<count), between: "{", "}") { writer, number in writer.pending += entry(number) }
    }
    // Only its length is of interest: the oracle judges no map of this size, so that it is never sent.
    pending.append(UInt8(ascii: "{"))
    fill(entry(0) + [UInt8(ascii: ",")], count: count)
    pending.append(UInt8(ascii: "}"))
  }
}
