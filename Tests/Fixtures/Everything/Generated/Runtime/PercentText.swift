// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Percent-encoded text (RFC 3986 section 2.1).
enum PercentText {
  /// The octets that it stands for; nil where an encoding is broken.
  ///
  /// - Parameter plusIsSpace: As HTML forms write a query.
  static func decoded(_ text: Swift.ArraySlice<Swift.UInt8>, plusIsSpace: Swift.Bool = false) -> [Swift.UInt8]? {
    var decoded: [Swift.UInt8] = []
    decoded.reserveCapacity(text.count)
    var rest = text
    while let byte = rest.popFirst() {
      switch byte {
      case Swift.UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
        decoded.append(high << 4 | low)
      case Swift.UInt8(ascii: "+") where plusIsSpace: decoded.append(Swift.UInt8(ascii: " "))
      default: decoded.append(byte)
      }
    }
    return decoded
  }

  private static func digit(_ byte: Swift.UInt8) -> Swift.UInt8? {
    switch byte {
    case Swift.UInt8(ascii: "0")...Swift.UInt8(ascii: "9"): byte - Swift.UInt8(ascii: "0")
    case Swift.UInt8(ascii: "a")...Swift.UInt8(ascii: "f"): byte - Swift.UInt8(ascii: "a") + 10
    case Swift.UInt8(ascii: "A")...Swift.UInt8(ascii: "F"): byte - Swift.UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
