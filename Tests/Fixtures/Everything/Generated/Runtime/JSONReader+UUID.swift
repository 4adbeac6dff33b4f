// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension JSONReader {
  /// Reads a UUID as RFC 9562 section 4 writes it, in any case.
  mutating func uuid() -> BridgeUUID? {
    guard current == Swift.UInt8(ascii: "\"") else { return rejected(expecting: .uuid) }
    guard let token = scanString() else { return nil }
    let text = withBytes(of: token) { bytes in
      Self.isUUID(bytes) ? Swift.String(decoding: bytes, as: Swift.UTF8.self) : nil
    }
    guard let text, let uuid = BridgeUUID(uuidString: text) else {
      return broken(.format, ExpectedKind.uuid.rawValue)
    }
    return uuid
  }

  private static func isUUID(_ bytes: Swift.UnsafeBufferPointer<Swift.UInt8>) -> Swift.Bool {
    guard bytes.count == 36 else { return false }
    for index in bytes.indices {
      let isHyphen = bytes[index] == Swift.UInt8(ascii: "-")
      switch index {
      case 8, 13, 18, 23: guard isHyphen else { return false }
      default: guard hexadecimalDigit(bytes[index]) != nil else { return false }
      }
    }
    return true
  }
}
