// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONReader {
  /// Reads base64. Limits are those of the decoded bytes; too many are never decoded.
  mutating func data(minBytes: Swift.Int? = nil, maxBytes: Swift.Int? = nil) -> BridgeData? {
    guard current == Swift.UInt8(ascii: "\"") else { return rejected(expecting: .bytes) }
    let found = base64BeforeNextQuote(maxBytes) ?? base64OfWholeString(maxBytes)
    switch found {
    case .decoded(let data):
      if let minBytes, data.count < minBytes { return broken(.minBytes, minBytes) }
      return data
    case .tooLong(let maxBytes): return broken(.maxBytes, maxBytes)
    case .notBase64: return broken(.format, ExpectedKind.bytes.rawValue)
    case nil: return nil
    }
  }

  private enum FoundBase64 {
    case decoded(BridgeData)
    case tooLong(Swift.Int)
    case notBase64
  }

  /// Takes what stands before the next quote for the whole text, as it is if that is base64: no character of base64 needs
  /// an escape. Nil, and nothing is read, where it is not.
  private mutating func base64BeforeNextQuote(_ maxBytes: Swift.Int?) -> FoundBase64? {
    let start = position + 1
    guard let end = ByteSearch.index(of: Swift.UInt8(ascii: "\""), in: bytes, from: start) else { return nil }
    let found = Self.base64(Swift.UnsafeBufferPointer(rebasing: bytes[start..<end]), maxBytes)
    if case .notBase64 = found { return nil }
    position = end + 1
    return found
  }

  /// Reads the string as any other, and decides then; nil where it is malformed.
  private mutating func base64OfWholeString(_ maxBytes: Swift.Int?) -> FoundBase64? {
    guard let token = scanString() else { return nil }
    // Without escapes it is the text that was no base64 already.
    return token.isEscaped ? withBytes(of: token) { Self.base64($0, maxBytes) } : .notBase64
  }

  private static func base64(
    _ text: Swift.UnsafeBufferPointer<Swift.UInt8>, _ maxBytes: Swift.Int?
  ) -> FoundBase64 {
    guard let base64 = Base64Text(text) else { return .notBase64 }
    if let maxBytes, base64.decodedCount > maxBytes { return base64.isWellFormed ? .tooLong(maxBytes) : .notBase64 }
    return base64.decoded().map(FoundBase64.decoded) ?? .notBase64
  }
}
