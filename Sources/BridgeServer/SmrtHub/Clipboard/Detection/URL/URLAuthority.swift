/// `userinfo@host:port` (RFC 3986 section 3.2).
struct URLAuthority {
  /// An IPv6 address has its brackets.
  let host: ArraySlice<UInt8>

  init?(_ text: ArraySlice<UInt8>) {
    var address = text
    if let at = text.firstIndex(of: UInt8(ascii: "@")) {
      guard text[..<at].isURIText(allowing: ":") else { return nil }
      address = text[(at + 1)...]
    }
    guard let host = Self.host(startOf: address), Self.isPort(address[host.endIndex...]) else { return nil }
    self.host = host
  }

  private static func host(startOf text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard text.first == UInt8(ascii: "[") else {
      let name = text.prefix { $0 != UInt8(ascii: ":") }
      return name.isURIText(allowing: "") ? name : nil
    }
    guard let close = text.firstIndex(of: UInt8(ascii: "]")),
      IPv6Syntax.matches(text[text.startIndex + 1..<close])
    else { return nil }
    return text[...close]
  }

  /// Empty, or a colon and a port of TCP (RFC 9293: 16 bits); RFC 3986 lets the digits be absent.
  private static func isPort(_ text: ArraySlice<UInt8>) -> Bool {
    guard let colon = text.first else { return true }
    let digits = text.dropFirst()
    guard colon == UInt8(ascii: ":"), digits.allSatisfy(\.isDigit) else { return false }
    return digits.isEmpty || UInt16(String(decoding: digits, as: UTF8.self)) != nil
  }
}
