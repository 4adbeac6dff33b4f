/// The credentials of `Authorization: Bearer` (RFC 6750 section 2.1).
enum BearerToken {
  /// The token's bytes; nil for another scheme.
  static func parse(_ value: String) -> [UInt8]? {
    let scheme = "bearer "
    guard ASCII.equalIgnoringCase(value.utf8.prefix(scheme.utf8.count), scheme.utf8) else { return nil }
    return Array(value.utf8.dropFirst(scheme.utf8.count).drop { $0 == UInt8(ascii: " ") })
  }
}
