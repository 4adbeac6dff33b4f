// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Names that the contract fixes, found by their bytes in time proportional to the name that is looked for.
struct NameTable: Swift.Sendable {
  let names: [Swift.StaticString]
  private let longest: Swift.Int
  /// Indices of `names` by hash, -1 where free; a power of two, at most half full.
  private let slots: [Swift.Int]

  init(_ names: [Swift.StaticString]) {
    self.names = names
    self.longest = names.map(\.utf8CodeUnitCount).max() ?? 0
    var size = 2
    while size < names.count * 2 { size *= 2 }
    var slots = Swift.Array(repeating: -1, count: size)
    for (index, name) in names.enumerated() {
      var slot = name.withUTF8Buffer(Self.hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = index
    }
    self.slots = slots
  }

  /// The index of the name with these bytes. `expected` is tried first: fields mostly come in contract order.
  func index(
    of bytes: Swift.UnsafeBufferPointer<Swift.UInt8>, expecting expected: Swift.Int = 0
  ) -> Swift.Int? {
    guard bytes.count <= longest else { return nil }
    if expected < names.count, Self.isEqual(names[expected], bytes) { return expected }
    var slot = Self.hash(bytes) & (slots.count - 1)
    while slots[slot] >= 0 {
      if Self.isEqual(names[slots[slot]], bytes) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func isEqual(
    _ name: Swift.StaticString, _ bytes: Swift.UnsafeBufferPointer<Swift.UInt8>
  ) -> Swift.Bool {
    guard name.utf8CodeUnitCount == bytes.count else { return false }
    return name.withUTF8Buffer { candidate in
      for index in bytes.indices where candidate[index] != bytes[index] { return false }
      return true
    }
  }

  /// FNV-1a, folded to a non-negative number.
  private static func hash(_ bytes: Swift.UnsafeBufferPointer<Swift.UInt8>) -> Swift.Int {
    var hash: Swift.UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ Swift.UInt64(byte)) &* 0x100_0000_01B3 }
    return Swift.Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}

extension NameTable {
  func index(of text: Swift.String) -> Swift.Int? {
    var text = text
    return text.withUTF8 { index(of: $0) }
  }
}
