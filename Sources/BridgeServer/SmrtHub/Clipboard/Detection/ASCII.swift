/// The character classes of RFC 5234 appendix B.1, and the bytes that several syntaxes look for.
extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isLetter: Bool { lowercased >= UInt8(ascii: "a") && lowercased <= UInt8(ascii: "z") }
  var isHexDigit: Bool { isDigit || (lowercased >= UInt8(ascii: "a") && lowercased <= UInt8(ascii: "f")) }
  /// Space, tab, line feed, form feed, carriage return.
  var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D }
  var isControl: Bool { self < 0x20 || self == 0x7F }
  var isASCII: Bool { self < 0x80 }
  /// The lower-case letter of an upper-case one, every other byte as it is.
  var lowercased: UInt8 { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self }
  /// Whether this is one of the ASCII characters of `characters`.
  func isOne(of characters: StaticString) -> Bool {
    characters.withUTF8Buffer { $0.contains(self) }
  }
}

extension ArraySlice<UInt8> {
  /// Compared without case, for ASCII.
  func isEqual(ignoringCase text: StaticString) -> Bool {
    text.withUTF8Buffer { expected in
      count == expected.count && zip(self, expected).allSatisfy { $0.lowercased == $1.lowercased }
    }
  }

  func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { starts(with: $0) }
  }

  /// Whether each scalar value outside ASCII can be seen: no white space, no control, no format character.
  var showsItsNonASCII: Bool {
    if allSatisfy(\.isASCII) { return true }
    return String(decoding: self, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      if scalar.isASCII { return true }
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .unassigned, .surrogate: return false
      default: return !scalar.isWhiteSpace
      }
    }
  }
}
