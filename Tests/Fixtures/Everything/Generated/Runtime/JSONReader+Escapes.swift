// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONReader {
  /// Reads the escape at the position into `unescaped` (RFC 8259 section 7).
  mutating func scanEscape() -> Swift.Bool {
    position += 1
    let letter = current
    switch letter {
    case Swift.UInt8(ascii: "\""), Swift.UInt8(ascii: "\\"), Swift.UInt8(ascii: "/"): unescaped.append(letter)
    case Swift.UInt8(ascii: "b"): unescaped.append(0x08)
    case Swift.UInt8(ascii: "f"): unescaped.append(0x0C)
    case Swift.UInt8(ascii: "n"): unescaped.append(0x0A)
    case Swift.UInt8(ascii: "r"): unescaped.append(0x0D)
    case Swift.UInt8(ascii: "t"): unescaped.append(0x09)
    case Swift.UInt8(ascii: "u"): return scanScalarEscape()
    default:
      fail(position < bytes.count ? .invalidEscape : .unexpectedEnd)
      return false
    }
    position += 1
    return true
  }

  /// Reads `uXXXX`, with the low half that must follow a high one.
  private mutating func scanScalarEscape() -> Swift.Bool {
    guard let unit = scanCodeUnit() else { return false }
    var value = unit
    switch unit {
    case 0xD800...0xDBFF:
      guard current == Swift.UInt8(ascii: "\\") else { return failSurrogate() }
      position += 1
      guard current == Swift.UInt8(ascii: "u") else { return failSurrogate() }
      guard let low = scanCodeUnit() else { return false }
      guard (0xDC00...0xDFFF).contains(low) else { return failSurrogate() }
      value = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
    case 0xDC00...0xDFFF: return failSurrogate()
    default: break
    }
    guard let scalar = Swift.Unicode.Scalar(value) else { return failSurrogate() }
    unescaped.append(contentsOf: Swift.UTF8.encode(scalar) ?? Swift.UTF8.encodedReplacementCharacter)
    return true
  }

  private mutating func failSurrogate() -> Swift.Bool {
    fail(position < bytes.count ? .loneSurrogate : .unexpectedEnd)
    return false
  }

  /// Reads the letter `u` and four hexadecimal digits.
  private mutating func scanCodeUnit() -> Swift.UInt32? {
    position += 1
    var value: Swift.UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Self.hexadecimalDigit(current) else {
        fail(position < bytes.count ? .invalidEscape : .unexpectedEnd)
        return nil
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  static func hexadecimalDigit(_ byte: Swift.UInt8) -> Swift.UInt32? {
    switch byte {
    case Swift.UInt8(ascii: "0")...Swift.UInt8(ascii: "9"): Swift.UInt32(byte - Swift.UInt8(ascii: "0"))
    case Swift.UInt8(ascii: "a")...Swift.UInt8(ascii: "f"): Swift.UInt32(byte - Swift.UInt8(ascii: "a")) + 10
    case Swift.UInt8(ascii: "A")...Swift.UInt8(ascii: "F"): Swift.UInt32(byte - Swift.UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
