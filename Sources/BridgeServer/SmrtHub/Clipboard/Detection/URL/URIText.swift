extension ArraySlice<UInt8> {
  /// Whether all of it is unreserved, a sub-delimiter, percent-encoded (RFC 3986 section 2), outside ASCII, or one of
  /// `characters`.
  func isURIText(allowing characters: StaticString) -> Bool {
    var index = startIndex
    while index < endIndex {
      let byte = self[index]
      if byte == UInt8(ascii: "%") {
        guard endIndex - index > 2, self[index + 1].isHexDigit, self[index + 2].isHexDigit else { return false }
        index += 3
      } else {
        guard byte.isUnreservedOrSubDelimiter || !byte.isASCII || byte.isOne(of: characters) else { return false }
        index += 1
      }
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isUnreservedOrSubDelimiter: Bool {
    isLetter || isDigit || isOne(of: "-._~!$&'()*+,;=")
  }
}
