/// The parts of a URI with a scheme, and with an authority where it has one (RFC 3986 section 3).
///
/// `http://user@[::1]:80/a?b#c` has the scheme `http`, the host `[::1]`, the path `/a`. Text outside ASCII is taken
/// where RFC 3987 takes it, because address bars copy it.
struct AbsoluteURL {
  /// As written; schemes are compared without case.
  let scheme: ArraySlice<UInt8>
  /// Nil without an authority, empty in `file:///etc`.
  let host: ArraySlice<UInt8>?
  let path: ArraySlice<UInt8>

  /// In bytes: eight times what RFC 9110 section 4.1 asks everyone to take.
  private static let maxBytes = 64_000

  init?(_ text: ArraySlice<UInt8>) {
    guard text.count <= Self.maxBytes else { return nil }
    scheme = text.prefix(while: Self.isSchemeCharacter)
    let rest = text[scheme.endIndex...]
    guard scheme.first?.isLetter == true, rest.first == UInt8(ascii: ":") else { return nil }
    let hierarchy = rest.dropFirst().prefix { !$0.isOne(of: "?#") }
    guard Self.isQueryAndFragment(text[hierarchy.endIndex...]) else { return nil }
    if hierarchy.starts(with: "//") {
      let authority = hierarchy.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
      guard let parts = URLAuthority(authority) else { return nil }
      host = parts.host
      path = hierarchy[authority.endIndex...]
    } else {
      host = nil
      path = hierarchy
    }
    guard path.isURIText(allowing: ":@/"), text.showsItsNonASCII else { return nil }
  }

  /// Whether the scheme is one of `schemes`, without case.
  func hasScheme(among schemes: [StaticString]) -> Bool {
    schemes.contains { scheme.isEqual(ignoringCase: $0) }
  }

  private static func isSchemeCharacter(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte.isOne(of: "+-.")
  }

  /// Empty, `?query`, `#fragment` or both; a second `#` is in neither.
  private static func isQueryAndFragment(_ text: ArraySlice<UInt8>) -> Bool {
    let query = text.prefix { $0 != UInt8(ascii: "#") }
    let fragment = text[query.endIndex...].dropFirst()
    return query.isURIText(allowing: ":@/?") && fragment.isURIText(allowing: ":@/?")
  }
}
