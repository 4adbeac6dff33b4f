/// By what a generated file is known again: FNV-1a of 64 bits (RFC 9923), in 16 hexadecimal digits.
///
/// It tells who changed a file by accident, not by intent: who can edit the file can edit the lock. A check digests
/// every file, and SHA-256 would be an eighth of its time.
enum FileDigest {
  static func hex(_ bytes: [UInt8]) -> String {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
