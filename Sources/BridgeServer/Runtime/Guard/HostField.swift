/// The grammar of `Host` (RFC 9112 section 3.2, RFC 3986 section 3.2.2).
enum HostField {
  /// Whether a value can be one host with an optional port: neither empty nor several, no user, no path, no space.
  static func isWellFormed(_ value: String) -> Bool {
    var value = value
    return value.withUTF8 { !$0.isEmpty && $0.allSatisfy { !isForbidden($0) } }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F...: true
    case UInt8(ascii: ","), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"),
      UInt8(ascii: "#"):
      true
    default: false
    }
  }
}
