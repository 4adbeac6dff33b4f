import BridgeAPI

/// One mailbox (RFC 5321 section 4.1.2, with the UTF-8 of RFC 6531): `ada@example.org`, `"a b"@example.org`.
///
/// Narrower than the RFC in two points: the domain has two labels at least, so that `root@server` stays text, and
/// is no address literal.
struct EmailDetector: Detector {
  let detection = Detection.email

  /// Bytes of a path without its angle brackets, of a local part and of a domain (RFC 5321 section 4.5.3.1).
  private let maxMailbox = 254
  private let maxLocalPart = 64

  func recognises(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= maxMailbox, let at = text.lastIndex(of: UInt8(ascii: "@")) else { return false }
    let localPart = text[..<at]
    return localPart.count <= maxLocalPart && (isDotString(localPart) || isQuotedString(localPart))
      && MailDomain.matches(text[(at + 1)...]) && text.showsItsNonASCII
  }

  private func isDotString(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { atom in !atom.isEmpty && atom.allSatisfy(isAtomText) }
  }

  /// `atext` of RFC 5322 section 3.2.3.
  private func isAtomText(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte.isOne(of: "!#$%&'*+-/=?^_`{|}~") || !byte.isASCII
  }

  private func isQuotedString(_ text: ArraySlice<UInt8>) -> Bool {
    let quote = UInt8(ascii: "\"")
    guard text.count >= 2, text.first == quote, text.last == quote else { return false }
    var escaped = false
    for byte in text.dropFirst().dropLast() {
      if byte.isControl || (byte == quote && !escaped) { return false }
      escaped = byte == UInt8(ascii: "\\") && !escaped
    }
    return !escaped
  }
}
