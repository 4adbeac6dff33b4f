// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// The path of a request target, for comparison with the contract's routes.
enum RoutePath {
  /// The path with its percent-encoded octets decoded (RFC 3986 section 6.2.2.2); nil where an encoding is broken, or
  /// where an encoded `/` or NUL would make another path of it.
  static func normalized(_ path: [Swift.UInt8]) -> [Swift.UInt8]? {
    guard path.contains(Swift.UInt8(ascii: "%")) else { return path }
    var decoded: [Swift.UInt8] = []
    decoded.reserveCapacity(path.count)
    var index = 0
    while index < path.count {
      guard path[index] == Swift.UInt8(ascii: "%") else {
        decoded.append(path[index])
        index += 1
        continue
      }
      guard index + 2 < path.count, let high = digit(path[index + 1]), let low = digit(path[index + 2]) else {
        return nil
      }
      let byte = high << 4 | low
      guard byte != 0, byte != Swift.UInt8(ascii: "/") else { return nil }
      decoded.append(byte)
      index += 3
    }
    return decoded
  }

  private static func digit(_ byte: Swift.UInt8) -> Swift.UInt8? {
    switch byte {
    case Swift.UInt8(ascii: "0")...Swift.UInt8(ascii: "9"): byte - Swift.UInt8(ascii: "0")
    case Swift.UInt8(ascii: "a")...Swift.UInt8(ascii: "f"): byte - Swift.UInt8(ascii: "a") + 10
    case Swift.UInt8(ascii: "A")...Swift.UInt8(ascii: "F"): byte - Swift.UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
