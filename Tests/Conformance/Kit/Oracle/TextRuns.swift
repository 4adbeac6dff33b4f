#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the end of what stands unescaped in a string: quote, backslash or control character (RFC 8259 section 7).
///
/// By strcspn: bodies of megabytes are judged when cases are derived, also in an unoptimised build, where a loop over
/// bytes would take a second.
struct TextRuns {
  private static let ends: [CChar] = (1..<0x20).map { CChar($0) } + [CChar(0x22), CChar(0x5C), 0]

  /// With the NUL that ends every search.
  private let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text + [0] }

  /// How many bytes from `index` on stand as they are; 0 at the end of the text.
  func length(from index: Int) -> Int {
    guard text.indices.contains(index) else { return 0 }
    return text.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      return strcspn((start + index).assumingMemoryBound(to: CChar.self), Self.ends)
    }
  }
}
