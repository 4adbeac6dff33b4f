/// The masking of RFC 6455 section 5.3.
enum WebSocketMask {
  /// Puts the mask on bytes that stand at `offset` of a payload, or takes it off; by words, since messages of 16 MiB are
  /// sent by unoptimised builds too.
  static func apply(_ key: UInt32, to bytes: inout [UInt8], from offset: Int = 0) {
    let keyBytes = (0..<4).map { UInt8(truncatingIfNeeded: key >> UInt32(24 - 8 * ((offset + $0) & 3))) }
    let half = keyBytes.withUnsafeBytes { UInt64($0.loadUnaligned(as: UInt32.self)) }
    bytes.withUnsafeMutableBytes { bytes in
      let wholeWords = bytes.count & ~7
      for place in stride(from: 0, to: wholeWords, by: 8) {
        let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        bytes.storeBytes(of: word ^ (half | half << 32), toByteOffset: place, as: UInt64.self)
      }
      for place in wholeWords..<bytes.count { bytes[place] ^= keyBytes[place & 3] }
    }
  }
}
