/// Percent-encoding (RFC 3986 section 2.1), as a careful client writes it.
enum PercentSpelling {
  /// All but the unreserved characters (section 2.3) encoded: what comes out means the same in a path and in a query.
  static func encoded(_ text: [UInt8]) -> [UInt8] { text.flatMap { isUnreserved($0) ? [$0] : triplet($0) } }

  /// Every byte encoded, whether it needs to be or not.
  static func whollyEncoded(_ text: [UInt8], lowerCase: Bool = false) -> [UInt8] {
    text.flatMap { triplet($0, lowerCase: lowerCase) }
  }

  private static func triplet(_ byte: UInt8, lowerCase: Bool = false) -> [UInt8] {
    let digits = String(byte, radix: 16, uppercase: !lowerCase)
    return Array(("%" + (byte < 16 ? "0" : "") + digits).utf8)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~".utf8.contains(byte)
    }
  }
}
