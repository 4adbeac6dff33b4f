/// `Name: value` (RFC 9112 section 5).
enum HTTPFieldLine {
  static func parse(_ line: [UInt8]) throws(HTTPFault) -> (name: String, value: String) {
    if line.first == 0x20 || line.first == 0x09 {
      throw HTTPFault(
        "a field line is folded (obs-fold, RFC 9112 section 5.2): \(HTTPStatusLine.quote(line.prefix(40)))")
    }
    guard let colon = line.firstIndex(of: 0x3A) else {
      throw HTTPFault("a field line has no colon (RFC 9112 section 5): \(HTTPStatusLine.quote(line.prefix(40)))")
    }
    let name = line[..<colon]
    guard !name.isEmpty, name.allSatisfy(isTokenByte) else {
      throw HTTPFault(
        "the field name \(HTTPStatusLine.quote(name.prefix(40))) is no token (RFC 9112 section 5.1; no space before the colon)"
      )
    }
    let value = trim(line[(colon + 1)...])
    guard value.allSatisfy(isValueByte) else {
      throw HTTPFault("the value of \(HTTPStatusLine.quote(name)) holds a control character (RFC 9110 section 5.5)")
    }
    return (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
  }

  /// tchar of RFC 9110 section 5.6.2.
  static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    // ! # $ % & ' * + - . ^ _ ` | ~
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
    default: false
    }
  }

  /// HTAB, SP, VCHAR and obs-text of RFC 9110 section 5.5.
  static func isValueByte(_ byte: UInt8) -> Bool {
    byte == 0x09 || (byte >= 0x20 && byte != 0x7F)
  }

  /// Without the spaces and tabs at both ends.
  static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    guard let last = bytes.lastIndex(where: { !isSpace($0) }) else { return [] }
    return bytes[...last].drop(while: isSpace)
  }
}
