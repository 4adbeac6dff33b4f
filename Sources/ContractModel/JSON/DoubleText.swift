/// Doubles as ECMAScript and RFC 8785 section 3.2.2.3 write them.
public enum DoubleText {
  /// The shortest digits that read back as the same value; `0` for both zeros and for what is not finite.
  public static func shortest(_ number: Double) -> String {
    guard number.isFinite, number != 0 else { return "0" }
    let (digits, point) = decimal(number.magnitude)
    let sign = number < 0 ? "-" : ""
    return sign + layout(digits, point: point)
  }

  /// The digits without leading and trailing zeros, and where the point stands: the value is 0.d₁d₂… × 10^point.
  private static func decimal(_ number: Double) -> (digits: [UInt8], point: Int) {
    // Swift writes the same shortest digits, with other exponents: `1e+16`, `0.0001`.
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    let text = Array(number.description.utf8)
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: ".") {
        point = digits.count
      } else if byte == UInt8(ascii: "e") {
        exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
        break
      } else {
        digits.append(byte)
      }
    }
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    let position = (point ?? digits.count) + exponent - zeros
    digits.removeFirst(zeros)
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (digits, position)
  }

  /// ECMA-262, Number::toString.
  private static func layout(_ digits: [UInt8], point: Int) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    if point > 21 || point < -5 {
      let rest = String(decoding: digits.dropFirst(), as: UTF8.self)
      let exponent = point - 1
      let mantissa = text.prefix(1) + (rest.isEmpty ? "" : "." + rest)
      return mantissa + (exponent < 0 ? "e-" : "e+") + String(exponent.magnitude)
    }
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + text }
    if point >= digits.count { return text + String(repeating: "0", count: point - digits.count) }
    return String(decoding: digits[..<point], as: UTF8.self) + "." + String(decoding: digits[point...], as: UTF8.self)
  }
}
