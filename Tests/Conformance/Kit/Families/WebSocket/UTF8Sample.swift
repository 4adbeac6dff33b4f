/// A sequence of bytes that is UTF-8 or is not (RFC 3629), named by what it tries.
struct UTF8Sample: Sendable {
  /// `overlong/slash-in-3`
  let name: String
  let bytes: [UInt8]
  let isValid: Bool

  static let all = valid + invalid

  /// Text that uses sequences of all lengths: "κόσμε", among others.
  static let text = Array("Hello-µ@ßöäüàá-κόσμε-€-😀!".utf8)

  static let valid: [UTF8Sample] =
    [sample("text", text, true), sample("greek", Array("κόσμε".utf8), true)]
    + scalars(
      "first", [("1-byte", 0x00), ("2-bytes", 0x80), ("3-bytes", 0x800), ("4-bytes", 0x1_0000)])
    + scalars(
      "last", [("1-byte", 0x7F), ("2-bytes", 0x7FF), ("3-bytes", 0xFFFF), ("4-bytes", 0x10_FFFF)])
    + scalars("boundary", [("before-surrogates", 0xD7FF), ("after-surrogates", 0xE000), ("replacement", 0xFFFD)])
    + (0...16).flatMap { plane in
      scalars("noncharacter", [0xFFFE, 0xFFFF].map { ("U-\(hex(plane << 16 | $0))", plane << 16 | $0) })
    } + scalars("special", (0xFFF9...0xFFFC).map { ("U-\(hex($0))", $0) } + [("byte-order-mark", 0xFEFF)])

  static let invalid: [UTF8Sample] =
    beyond + alone + cut + overlong + surrogates
    + [("fe", [0xFE]), ("ff", [0xFF]), ("fe-fe-ff-ff", [0xFE, 0xFE, 0xFF, 0xFF])].map {
      sample("impossible/\($0)", $1, false)
    }

  /// Values above U+10FFFF, and the forms of five and six bytes that RFC 3629 took out.
  private static let beyond = [
    ("above-U-10FFFF", [0xF4, 0x90, 0x80, 0x80]), ("last-of-4-bytes", [0xF7, 0xBF, 0xBF, 0xBF]),
    ("first-of-5-bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]), ("last-of-5-bytes", [0xFB, 0xBF, 0xBF, 0xBF, 0xBF]),
    ("first-of-6-bytes", [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80]),
    ("last-of-6-bytes", [0xFD, 0xBF, 0xBF, 0xBF, 0xBF, 0xBF]),
  ].map { sample("beyond/\($0)", $1, false) }

  /// Continuation bytes that continue nothing, lead bytes that nothing follows.
  private static let alone: [UTF8Sample] =
    [("first", [0x80]), ("last", [0xBF]), ("all-64", Array(0x80...0xBF))].map {
      sample("continuation/\($0)", $1, false)
    }
    + (2...7).map { sample("continuation/\($0)-of-them", (0..<$0).map { $0 % 2 == 0 ? 0x80 : 0xBF }, false) }
    + [
      ("of-2-bytes", 0xC0...0xDF), ("of-3-bytes", 0xE0...0xEF), ("of-4-bytes", 0xF0...0xF7),
      ("of-5-bytes", 0xF8...0xFB), ("of-6-bytes", 0xFC...0xFD),
    ].map { (name: String, leads: ClosedRange<UInt8>) in
      sample("lead/\(name)", leads.flatMap { [$0, 0x20] }, false)
    }

  /// Sequences without their last byte, at the end of a message.
  private static let cut = [
    ("first-of-2", [0xC2]), ("first-of-3", [0xE0, 0xA0]), ("first-of-4", [0xF0, 0x90, 0x80]), ("last-of-2", [0xDF]),
    ("last-of-3", [0xEF, 0xBF]), ("last-of-4", [0xF4, 0x8F, 0xBF]), ("2-of-4", [0xF0, 0x90]), ("1-of-4", [0xF0]),
    ("1-of-3", [0xE2]), ("of-5", [0xF8, 0x88, 0x80, 0x80]), ("of-6", [0xFC, 0x84, 0x80, 0x80, 0x80]),
    ("one-after-another", [0xC2, 0xE0, 0xA0, 0xF0, 0x90, 0x80, 0xDF, 0xEF, 0xBF, 0xF4, 0x8F, 0xBF]),
  ].map { sample("cut/\($0)", Array("κό".utf8) + $1, false) }

  /// Spelled longer than they need.
  private static let overlong = [
    ("slash-in-2", [0xC0, 0xAF]), ("slash-in-3", [0xE0, 0x80, 0xAF]), ("slash-in-4", [0xF0, 0x80, 0x80, 0xAF]),
    ("slash-in-5", [0xF8, 0x80, 0x80, 0x80, 0xAF]), ("slash-in-6", [0xFC, 0x80, 0x80, 0x80, 0x80, 0xAF]),
    ("longest-in-2", [0xC1, 0xBF]), ("longest-in-3", [0xE0, 0x9F, 0xBF]), ("longest-in-4", [0xF0, 0x8F, 0xBF, 0xBF]),
    ("longest-in-5", [0xF8, 0x87, 0xBF, 0xBF, 0xBF]), ("longest-in-6", [0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF]),
    ("nul-in-2", [0xC0, 0x80]), ("nul-in-3", [0xE0, 0x80, 0x80]), ("nul-in-4", [0xF0, 0x80, 0x80, 0x80]),
    ("nul-in-5", [0xF8, 0x80, 0x80, 0x80, 0x80]), ("nul-in-6", [0xFC, 0x80, 0x80, 0x80, 0x80, 0x80]),
  ].map { sample("overlong/\($0)", $1, false) }

  /// Halves of UTF-16 pairs, alone and as pairs (CESU-8).
  private static let surrogates: [UTF8Sample] = {
    let high = [0xD800, 0xDB7F, 0xDB80, 0xDBFF]
    let low = [0xDC00, 0xDF80, 0xDFFF]
    let single = (high + low).map { sample("surrogate/U-\(hex($0))", threeBytes($0), false) }
    let pairs = high.flatMap { first in
      [0xDC00, 0xDFFF].map { sample("surrogate/U-\(hex(first))-\(hex($0))", threeBytes(first) + threeBytes($0), false) }
    }
    return single + pairs
  }()

  private static func sample(_ name: String, _ bytes: [UInt8], _ isValid: Bool) -> UTF8Sample {
    UTF8Sample(name: name, bytes: bytes, isValid: isValid)
  }

  private static func scalars(_ group: String, _ values: [(String, Int)]) -> [UTF8Sample] {
    values.compactMap { name, value in
      Unicode.Scalar(UInt32(value)).map { sample("\(group)/\(name)", Array(String($0).utf8), true) }
    }
  }

  /// A value below U+10000 as UTF-8 would spell it, were it a character.
  private static func threeBytes(_ value: Int) -> [UInt8] {
    [0xE0 | UInt8(value >> 12), 0x80 | UInt8(value >> 6 & 0x3F), 0x80 | UInt8(value & 0x3F)]
  }

  private static func hex(_ value: Int) -> String { String(value, radix: 16, uppercase: true) }
}
