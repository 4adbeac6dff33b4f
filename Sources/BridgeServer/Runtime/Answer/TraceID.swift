import Synchronization

/// Makes trace ids (wire-protocol H8).
enum TraceID {
  /// The ids of a process are the outputs of two SplitMix64 sequences from random seeds: they need to be unlike any
  /// others, not secret, and the system's random numbers would cost a request two system calls.
  private static let highSeed = UInt64.random(in: 0...UInt64.max)
  private static let lowSeed = UInt64.random(in: 0...UInt64.max)
  private static let count = Atomic<UInt64>(0)
  /// 2 to the power of 64, divided by the golden ratio.
  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// 32 random lower-case hex digits, not all zero.
  static func random() -> String {
    let position = count.wrappingAdd(1, ordering: .relaxed).newValue &* step
    let high = mixed(highSeed &+ position)
    // An id of zeros only means "none".
    let low = max(1, mixed(lowSeed &+ position))
    return String(unsafeUninitializedCapacity: 32) { digits in
      for index in 0..<16 {
        digits.initializeElement(at: index, to: digit(high, index))
        digits.initializeElement(at: index + 16, to: digit(low, index))
      }
      return 32
    }
  }

  private static func mixed(_ state: UInt64) -> UInt64 {
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private static func digit(_ value: UInt64, _ index: Int) -> UInt8 {
    let nibble = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * index)) & 0xF
    return nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
  }
}
