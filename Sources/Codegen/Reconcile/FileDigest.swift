/// By what a generated file is known again: XXH64 of the xxHash specification with seed 0, in 16 hexadecimal digits,
/// as `xxhsum -H1` prints it.
///
/// It tells who changed a file by accident, not by intent: who can edit the file can edit the lock. A check digests
/// every file, and SHA-256 would be an eighth of its time.
struct FileDigest {
  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
  )

  private var state: UInt64

  static func hex(_ bytes: [UInt8]) -> String {
    let digits = String(bytes.withUnsafeBytes { FileDigest($0).finished }, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private init(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    state = Self.stripes(&rest) &+ UInt64(bytes.count)
    while rest.count >= 8 {
      take(Self.round(0, Self.word(of: &rest)), rotation: 27, Self.primes.0, plus: Self.primes.3)
    }
    if rest.count >= 4 {
      take(UInt64(Self.halfWord(of: &rest)) &* Self.primes.0, rotation: 23, Self.primes.1, plus: Self.primes.2)
    }
    for byte in rest { take(UInt64(byte) &* Self.primes.4, rotation: 11, Self.primes.0, plus: 0) }
  }

  /// All pieces of 32 bytes, by four accumulators that do not wait for each other.
  private static func stripes(_ rest: inout Slice<UnsafeRawBufferPointer>) -> UInt64 {
    guard rest.count >= 32 else { return primes.4 }
    var lanes = (primes.0 &+ primes.1, primes.1, UInt64(0), 0 &- primes.0)
    while rest.count >= 32 {
      lanes.0 = round(lanes.0, word(of: &rest))
      lanes.1 = round(lanes.1, word(of: &rest))
      lanes.2 = round(lanes.2, word(of: &rest))
      lanes.3 = round(lanes.3, word(of: &rest))
    }
    let sum = rotated(lanes.0, 1) &+ rotated(lanes.1, 7) &+ rotated(lanes.2, 12) &+ rotated(lanes.3, 18)
    return merged(merged(merged(merged(sum, lanes.0), lanes.1), lanes.2), lanes.3)
  }

  private mutating func take(_ value: UInt64, rotation: UInt64, _ factor: UInt64, plus term: UInt64) {
    state = Self.rotated(state ^ value, rotation) &* factor &+ term
  }

  private var finished: UInt64 {
    var hash = (state ^ (state >> 33)) &* Self.primes.1
    hash = (hash ^ (hash >> 29)) &* Self.primes.2
    return hash ^ (hash >> 32)
  }

  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotated(lane &+ word &* primes.1, 31) &* primes.0
  }

  private static func merged(_ sum: UInt64, _ lane: UInt64) -> UInt64 {
    (sum ^ round(0, lane)) &* primes.0 &+ primes.3
  }

  private static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }

  private static func word(of rest: inout Slice<UnsafeRawBufferPointer>) -> UInt64 {
    defer { rest = rest.dropFirst(8) }
    return UInt64(littleEndian: UnsafeRawBufferPointer(rebasing: rest).loadUnaligned(as: UInt64.self))
  }

  private static func halfWord(of rest: inout Slice<UnsafeRawBufferPointer>) -> UInt32 {
    defer { rest = rest.dropFirst(4) }
    return UInt32(littleEndian: UnsafeRawBufferPointer(rebasing: rest).loadUnaligned(as: UInt32.self))
  }
}
