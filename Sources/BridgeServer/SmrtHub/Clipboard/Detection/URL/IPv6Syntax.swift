/// The text of an IPv6 address (RFC 3986 section 3.2.2): `::1`, `2001:db8::192.0.2.1`.
enum IPv6Syntax {
  /// The longest spelling has 45 bytes (six groups of four and a dotted IPv4 address).
  private static let maxBytes = 45

  static func matches(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= maxBytes else { return false }
    var halves = [text]
    if let gap = gap(in: text) {
      halves = [text[..<gap], text[(gap + 2)...]]
    }
    var groups = 0
    for (position, half) in halves.enumerated() where !half.isEmpty {
      guard let count = groupCount(of: half, mayEndInIPv4: position == halves.count - 1) else { return false }
      groups += count
    }
    // The gap of `::` stands for one group at least.
    return halves.count == 2 ? groups <= 7 : groups == 8
  }

  private static func gap(in text: ArraySlice<UInt8>) -> Int? {
    text.indices.dropLast().first { text[$0] == UInt8(ascii: ":") && text[$0 + 1] == UInt8(ascii: ":") }
  }

  /// How many groups of 16 bits stand there; nil where one is malformed.
  private static func groupCount(of text: ArraySlice<UInt8>, mayEndInIPv4: Bool) -> Int? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    var count = 0
    for (position, part) in parts.enumerated() {
      if (1...4).contains(part.count), part.allSatisfy(\.isHexDigit) {
        count += 1
      } else if mayEndInIPv4, position == parts.count - 1, isIPv4(part) {
        count += 2
      } else {
        return nil
      }
    }
    return count
  }

  private static func isIPv4(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        part.allSatisfy(\.isDigit) && (part.count == 1 || part.first != UInt8(ascii: "0"))
          && UInt8(String(decoding: part, as: UTF8.self)) != nil
      }
  }
}
