// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// The path of a request target, for comparison with the contract's routes.
enum PathText {
  /// The path with its percent-encoded octets decoded (RFC 3986 section 6.2.2.2); nil where an encoding is broken, or
  /// where an encoded `/` or NUL would make another path of it.
  static func normalized(_ path: [Swift.UInt8]) -> [Swift.UInt8]? {
    guard path.contains(Swift.UInt8(ascii: "%")) else { return path }
    guard let decoded = PercentText.decoded(path[...]), !decoded.contains(0) else { return nil }
    return slashes(in: decoded) == slashes(in: path) ? decoded : nil
  }

  private static func slashes(in path: [Swift.UInt8]) -> Swift.Int {
    path.reduce(0) { $1 == Swift.UInt8(ascii: "/") ? $0 + 1 : $0 }
  }
}
