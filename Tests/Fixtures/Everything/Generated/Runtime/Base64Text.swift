// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Base64 as the contract language has it: RFC 4648 section 4 with padding, no other character, zero trailing bits.
struct Base64Text {
  /// The text between the quotes; not empty.
  private let bytes: Swift.UnsafeRawBufferPointer
  /// How many bytes the text stands for, if it is base64.
  let decodedCount: Swift.Int

  /// Nil where the length and the end already tell that the text is not base64.
  init?(_ text: Swift.UnsafeBufferPointer<Swift.UInt8>) {
    guard text.count.isMultiple(of: 4) else { return nil }
    bytes = Swift.UnsafeRawBufferPointer(text)
    let padding = text.suffix(2).reversed().prefix { $0 == Swift.UInt8(ascii: "=") }.count
    decodedCount = text.count / 4 * 3 - padding
    guard Self.endsInZeroBits(text.dropLast(padding).last, padding) else { return nil }
  }

  /// Nil where the text is not base64.
  func decoded() -> BridgeData? {
    // Foundation's decoder is as fast as can be, but takes superfluous padding: then it answers fewer bytes.
    guard let data = Self.decoded(bytes), data.count == decodedCount else { return nil }
    return data
  }

  /// Whether the text is base64, found out piece by piece: a text that is too long for its field is never held decoded.
  var isWellFormed: Swift.Bool {
    var (start, count) = (0, 0)
    while start < bytes.count {
      let end = Swift.min(start + Self.pieceLength, bytes.count)
      guard let piece = Self.decoded(Swift.UnsafeRawBufferPointer(rebasing: bytes[start..<end])) else { return false }
      count += piece.count
      start = end
    }
    return count == decodedCount
  }

  /// A multiple of 4 that stays in a core's cache.
  private static let pieceLength = 256 * 1024

  private static func decoded(_ text: Swift.UnsafeRawBufferPointer) -> BridgeData? {
    guard let start = text.baseAddress, text.count > 0 else { return BridgeData() }
    // Read only: the decoder sees the text where it stands, without a copy.
    let view = BridgeData(
      bytesNoCopy: Swift.UnsafeMutableRawPointer(mutating: start), count: text.count, deallocator: .none)
    return BridgeData(base64Encoded: view)
  }

  /// Whether the bits of the last character beyond the last byte are zero, which Foundation's decoder does not ask.
  private static func endsInZeroBits(_ last: Swift.UInt8?, _ padding: Swift.Int) -> Swift.Bool {
    guard padding > 0, let last else { return true }
    let allowed: Swift.StaticString = padding == 1 ? "AEIMQUYcgkosw048" : "AQgw"
    return allowed.withUTF8Buffer { $0.contains(last) }
  }
}
