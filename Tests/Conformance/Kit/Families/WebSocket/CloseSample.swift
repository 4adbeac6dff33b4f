/// What a client's close frame can hold (RFC 6455 sections 5.5.1 and 7.4).
enum CloseSample {
  /// Codes that an endpoint may send.
  static let goodCodes: [UInt16] = [
    1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999,
  ]

  /// Unassigned, never on the wire (1005, 1006, 1015), or of the range below 1000.
  static let badCodes: [UInt16] = [0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999]

  /// Beyond all ranges: the RFC has no word for them.
  static let strangeCodes: [UInt16] = [5000, 65535]

  static let goodReasons: [(name: String, text: [UInt8])] = [
    ("hello", Array("hello".utf8)), ("123-bytes", [UInt8](repeating: 0x78, count: 123)),
    ("sequences-of-all-lengths", UTF8Sample.text), ("nul", [0]),
  ]

  static let badReasons: [(name: String, text: [UInt8])] = [
    ("ff", [0xFF]), ("surrogate", [0xED, 0xA0, 0x80]), ("overlong", [0xC0, 0xAF]), ("cut", [0x61, 0xE2, 0x82]),
    ("above-U-10FFFF", [0xF4, 0x90, 0x80, 0x80]),
  ]
}
