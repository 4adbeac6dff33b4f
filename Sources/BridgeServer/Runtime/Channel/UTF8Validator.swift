/// Tells invalid UTF-8 at its first wrong byte, over pieces (RFC 3629 section 4; RFC 6455 section 8.1).
struct UTF8Validator {
  /// Continuation bytes that are still to come.
  private var pending = 0
  /// What the next continuation byte may be; narrower after a lead byte that could begin an overlong form, a surrogate
  /// or a value above U+10FFFF.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether no character is cut.
  var isComplete: Bool { pending == 0 }

  /// False at the first byte that can't stand where it does.
  mutating func accept(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { accept($0) }
  }

  private mutating func accept(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place < bytes.count {
      if pending == 0 { place = Self.afterASCII(bytes, from: place) }
      guard place < bytes.count else { return true }
      guard accept(bytes[place]) else { return false }
      place += 1
    }
    return true
  }

  /// Passes over ASCII by words of eight bytes: most text is nothing else.
  private static func afterASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var place = start
    while bytes.count - place >= 8,
      bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      place += 8
    }
    return place
  }

  private mutating func accept(_ byte: UInt8) -> Bool {
    if pending == 0 { return begin(byte) }
    guard allowed.contains(byte) else { return false }
    pending -= 1
    allowed = 0x80...0xBF
    return true
  }

  private mutating func begin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x7F: pending = 0
    case 0xC2...0xDF: pending = 1
    case 0xE0...0xEF: pending = 2
    case 0xF0...0xF4: pending = 3
    default: return false
    }
    switch byte {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: allowed = 0x80...0xBF
    }
    return true
  }
}
