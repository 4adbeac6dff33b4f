/// The ways in which a stream of bytes may arrive: whole, byte by byte, and in pieces of random length.
enum WireSplits {
  static func all(of bytes: [UInt8]) -> [[[UInt8]]] {
    var generator = SplitMix64(state: UInt64(bytes.count))
    let random = (0..<5).map { _ in randomPieces(of: bytes, using: &generator) }
    return [[bytes], bytes.map { [$0] }] + random
  }

  private static func randomPieces(of bytes: [UInt8], using generator: inout SplitMix64) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...max(1, rest.count / 2), using: &generator)
      pieces.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return pieces
  }
}

/// A generator with a seed, so that a failing split can be run again.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
