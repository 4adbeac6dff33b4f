/// The bytes that hexadecimal digits stand for; other characters, as the hyphens of a UUID, are left out.
enum HexBytes {
  static func decode(_ text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - digits.count % 2, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
