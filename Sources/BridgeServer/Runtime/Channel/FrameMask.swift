/// The key that a client's frame is masked with (RFC 6455 section 5.3).
struct FrameMask: Equatable {
  /// Its four bytes, the first one highest.
  private let key: UInt32

  init(_ key: UInt32) {
    self.key = key
  }

  /// The key as it meets a piece that begins at `offset`.
  private func turned(by offset: Int) -> UInt32 {
    let bits = UInt32(offset & 3) * 8
    return bits == 0 ? key : key << bits | key >> (32 - bits)
  }

  /// Takes the mask off bytes that stand at `offset` of the payload, eight at a time.
  func unmask(_ bytes: inout [UInt8], from offset: Int) {
    let half = UInt64(turned(by: offset).bigEndian)
    bytes.withUnsafeMutableBytes { bytes in
      let wholeWords = bytes.count & ~7
      for place in stride(from: 0, to: wholeWords, by: 8) {
        let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        bytes.storeBytes(of: word ^ (half | half << 32), toByteOffset: place, as: UInt64.self)
      }
      for place in wholeWords..<bytes.count {
        bytes[place] ^= UInt8(truncatingIfNeeded: key >> UInt32(24 - 8 * ((offset + place) & 3)))
      }
    }
  }
}
