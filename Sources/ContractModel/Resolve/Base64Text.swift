/// Base64 as the wire has it (RFC 4648 section 4): padded, nothing between, zero trailing bits.
enum Base64Text {
  enum Problem: Error, Equatable {
    case character(Unicode.Scalar)
    case length
    case trailingBits
  }

  /// How many bytes the text stands for.
  static func decodedCount(of text: String) throws(Problem) -> Int {
    let bytes = Array(text.utf8)
    let padding = bytes.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
    var last: UInt8 = 0
    for scalar in text.unicodeScalars.prefix(bytes.count - padding) {
      guard let digit = digit(scalar) else { throw .character(scalar) }
      last = digit
    }
    guard bytes.count % 4 == 0 else { throw .length }
    // Of the last digit two bits are spare before `=`, four before `==`.
    guard last & (padding == 0 ? 0 : padding == 1 ? 0b11 : 0b1111) == 0 else { throw .trailingBits }
    return bytes.count / 4 * 3 - padding
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "A"..."Z": UInt8(ascii: scalar) - 65
    case "a"..."z": UInt8(ascii: scalar) - 71
    case "0"..."9": UInt8(ascii: scalar) + 4
    case "+": 62
    case "/": 63
    default: nil
    }
  }
}
