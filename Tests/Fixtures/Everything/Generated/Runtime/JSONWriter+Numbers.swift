// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONWriter {
  /// Infinities and NaN, which JSON cannot say, are written as null.
  mutating func float64(_ value: Swift.Double) {
    // Between these, Swift writes a number as ECMAScript does, but for the fraction of a whole one.
    guard (1e-4..<0x1p53).contains(value.magnitude) else { return append(Self.text(of: value)) }
    var text = value.description
    text.withUTF8 { text in
      let isWhole = text.suffix(2).elementsEqual(".0".utf8)
      append(Swift.UnsafeBufferPointer(rebasing: isWhole ? text.dropLast(2) : text[...]))
    }
  }

  /// A number as RFC 8785 section 3.2.2.3 writes it, which is ECMAScript's Number::toString; null where it is not finite.
  static func text(of value: Swift.Double) -> Swift.String {
    guard value.isFinite else { return "null" }
    if value == 0 { return "0" }
    let sign = value < 0 ? "-" : ""
    let (digits, point) = shortestDigits(of: value.magnitude)
    return sign + layOut(digits, point)
  }

  /// The shortest digits that read back as the value, and how many of them stand before the point.
  private static func shortestDigits(of value: Swift.Double) -> (digits: [Swift.UInt8], point: Swift.Int) {
    // Swift's description has the right digits in a layout of its own: 5e-324, 1e+16, 1234.5.
    var digits: [Swift.UInt8] = []
    var point: Swift.Int?
    var exponent = 0
    let text = [Swift.UInt8](value.description.utf8)
    for (index, byte) in text.enumerated() {
      if byte == Swift.UInt8(ascii: ".") {
        point = digits.count
      } else if byte == Swift.UInt8(ascii: "e") {
        exponent = Swift.Int(Swift.String(decoding: text[(index + 1)...], as: Swift.UTF8.self)) ?? 0
        break
      } else {
        digits.append(byte)
      }
    }
    var place = (point ?? digits.count) + exponent
    while digits.last == Swift.UInt8(ascii: "0") { digits.removeLast() }
    let zeros = digits.prefix { $0 == Swift.UInt8(ascii: "0") }.count
    digits.removeFirst(zeros)
    place -= zeros
    return (digits, place)
  }

  private static func layOut(_ digits: [Swift.UInt8], _ point: Swift.Int) -> Swift.String {
    switch point {
    case ...21 where point >= digits.count: return text(digits[...]) + zeros(point - digits.count)
    case 1...21: return text(digits[..<point]) + "." + text(digits[point...])
    case -5...0: return "0." + zeros(-point) + text(digits[...])
    default:
      let exponent = point - 1
      let fraction = digits.count > 1 ? "." + text(digits[1...]) : ""
      return text(digits[..<1]) + fraction + (exponent < 0 ? "e-" : "e+") + Swift.String(exponent.magnitude)
    }
  }

  private static func text(_ digits: Swift.ArraySlice<Swift.UInt8>) -> Swift.String {
    Swift.String(decoding: digits, as: Swift.UTF8.self)
  }

  private static func zeros(_ count: Swift.Int) -> Swift.String { Swift.String(repeating: "0", count: count) }
}
