#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tens of thousands of messages are compared in a run: by the C library, which is fast in an unoptimised build too.
extension [UInt8] {
  /// Whether `part` stands somewhere in these bytes.
  func holds(_ part: [UInt8]) -> Bool {
    withUnsafeBytes { whole in
      part.withUnsafeBytes { part in
        guard let start = whole.baseAddress, let wanted = part.baseAddress else { return part.isEmpty }
        var offset = 0
        while whole.count - offset >= part.count,
          let found = memchr(start + offset, Int32(part[0]), whole.count - offset - part.count + 1)
        {
          if memcmp(found, wanted, part.count) == 0 { return true }
          offset = UnsafeRawPointer(found) - start + 1
        }
        return false
      }
    }
  }

  func isIdentical(to other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBytes { left in
      other.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return memcmp(left, right, count) == 0
      }
    }
  }
}
