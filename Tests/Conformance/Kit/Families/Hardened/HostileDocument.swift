/// A JSON text that is made to cost more than it should, as large as there is room for it.
struct HostileDocument: Sendable {
  /// Enough for a million short names (12 MB).
  static let longest = 12_000_000
  private static let million = 1_000_000

  let name: String
  /// At most so many bytes.
  let make: @Sendable (_ room: Int) -> [UInt8]

  /// No documents: refused whatever the contract says of their fields.
  static let malformed = [
    HostileDocument(name: "nesting-5000") { nested("[", "]", 5_000, $0) },
    HostileDocument(name: "nesting-5000-objects") { nested("{\"a\":", "}", 5_000, $0) },
    HostileDocument(name: "nesting-200000") { nested("[", "]", 200_000, $0) },
    HostileDocument(name: "nesting-200000-open") { repeating("[", 200_000, $0) },
    HostileDocument(name: "keys-one-twice") { room in
      // A name costs eleven bytes; the last one stands there again.
      let count = min(million, (room - 16) / 11)
      return Array("{".utf8) + members(count) + Array("\"\(digits(max(0, count - 1)))\":0}".utf8)
    },
    HostileDocument(name: "number") { repeating("9", million, $0) },
    HostileDocument(name: "array-without-end") { Array("[".utf8) + repeating("0,", million, $0 - 1) },
    HostileDocument(name: "string-without-end") { Array("\"".utf8) + repeating("\\u0061", million, $0 - 1) },
  ]

  /// Values for a field of which the contract knows nothing.
  static let values = [
    HostileDocument(name: "array") { Array("[".utf8) + repeating("0,", million, $0 - 3) + Array("0]".utf8) },
    HostileDocument(name: "keys") { room in
      let count = min(million, (room - 16) / 11)
      return Array("{".utf8) + members(count) + Array("\"z\":0}".utf8)
    },
    HostileDocument(name: "key") { Array("{\"".utf8) + repeating("k", million, $0 - 8) + Array("\":0}".utf8) },
    HostileDocument(name: "escapes") { Array("\"".utf8) + repeating("\\u0061", million, $0 - 2) + Array("\"".utf8) },
    // h * 31 + c, as in Java, and h * 33 + c, as Bernstein's.
    HostileDocument(name: "colliding-31") { colliding("Aa", "BB", $0) },
    HostileDocument(name: "colliding-33") { colliding("Ez", "FY", $0) },
  ]

  private static func repeating(_ unit: String, _ count: Int, _ room: Int) -> [UInt8] {
    let unit = Array(unit.utf8)
    return BodyRecipe(prefix: [], filler: unit, count: max(0, min(count, room / unit.count)), suffix: []).bytes
  }

  private static func nested(_ open: String, _ close: String, _ depth: Int, _ room: Int) -> [UInt8] {
    let depth = max(0, min(depth, room / (open.utf8.count + close.utf8.count)))
    return repeating(open, depth, .max) + repeating(close, depth, .max)
  }

  /// `"000000":0,` and so on, each name once.
  private static func members(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(11 * max(0, count))
    for number in 0..<max(0, count) {
      bytes.append(0x22)
      bytes += digits(number).utf8
      bytes += [0x22, 0x3A, 0x30, 0x2C]
    }
    return bytes
  }

  private static func digits(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, 6 - text.utf8.count)) + text
  }

  /// Names of sixteen pairs each, any of which may be one or the other without a change of the hash: 65,536 at most.
  private static func colliding(_ one: String, _ other: String, _ room: Int) -> [UInt8] {
    let pairs = [Array(one.utf8), Array(other.utf8)]
    // 32 characters, quotes, colon, digit, comma.
    let count = max(0, min(65_536, (room - 2) / 37))
    var bytes = Array("{".utf8)
    bytes.reserveCapacity(count * 37 + 2)
    for number in 0..<count {
      bytes += number == 0 ? [0x22] : [0x2C, 0x22]
      for bit in 0..<16 { bytes += pairs[number >> bit & 1] }
      bytes += [0x22, 0x3A, 0x30]
    }
    return bytes + Array("}".utf8)
  }
}
