/// Which addresses never leave this machine.
enum Loopback {
  private static let four: [UInt8] = [127, 0, 0, 1]
  private static let six: [UInt8] = Array(repeating: 0, count: 15) + [1]
  private static let mappedPrefix: [UInt8] = Array(repeating: 0, count: 10) + [0xFF, 0xFF]

  /// `address` in network byte order: 127.0.0.0/8 (RFC 1122 section 3.2.1.3), `::1`, or the former mapped into IPv6.
  static func contains(_ address: [UInt8]) -> Bool {
    switch address.count {
    case 4: address.first == 127
    case 16: address == six || (address.starts(with: mappedPrefix) && address.dropFirst(12).first == 127)
    default: false
    }
  }

  /// Whether `address` is `127.0.0.1` itself, also mapped into IPv6, or `::1`: what a bridge may listen on (P1).
  static func isNamed(by address: [UInt8]) -> Bool {
    address == four || address == six || address == mappedPrefix + four
  }
}
