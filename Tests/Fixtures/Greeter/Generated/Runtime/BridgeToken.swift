// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// The session's secret, which no description, dump or message shows.
struct BridgeToken: Swift.Sendable, Swift.CustomStringConvertible, Swift.CustomReflectable {
  /// A channel takes a first message of 4 KiB at most (wire-protocol C2).
  private static let maxLength = 4096

  private let text: Swift.String

  /// Nil for anything but a `b64token` (RFC 6750 section 2.1).
  init?(_ text: Swift.String) {
    let unpadded = text.utf8.count - text.utf8.reversed().prefix { $0 == Swift.UInt8(ascii: "=") }.count
    guard unpadded > 0, text.utf8.count <= Self.maxLength, text.utf8.prefix(unpadded).allSatisfy(Self.isOfToken) else {
      return nil
    }
    self.text = text
  }

  var description: Swift.String { "(hidden)" }
  var customMirror: Swift.Mirror { Swift.Mirror(self, children: [:]) }

  /// The value of `Authorization`.
  var authorization: Swift.String { "Bearer \(text)" }
  /// A channel's first message.
  var message: [Swift.UInt8] { [Swift.UInt8](text.utf8) }

  /// What a server wrote, without the token, should it have quoted it.
  func redacted(_ written: Swift.String) -> Swift.String {
    written.split(separator: text, omittingEmptySubsequences: false).joined(separator: "(hidden)")
  }

  private static func isOfToken(_ byte: Swift.UInt8) -> Swift.Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~+/".utf8.contains(byte)
    }
  }
}
