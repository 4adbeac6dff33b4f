// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Bionic)
  import Bionic
#elseif canImport(ucrt)
  import ucrt
#endif

/// Finding a byte as fast as the C library can, in debug builds too.
enum ByteSearch {
  /// The first index from `start` on that holds `byte`.
  static func index(
    of byte: Swift.UInt8, in bytes: Swift.UnsafeBufferPointer<Swift.UInt8>, from start: Swift.Int
  ) -> Swift.Int? {
    guard let base = bytes.baseAddress, start < bytes.count else { return nil }
    let origin = Swift.UnsafeRawPointer(base)
    guard let found = memchr(origin + start, Swift.Int32(byte), bytes.count - start) else { return nil }
    return Swift.UnsafeRawPointer(found) - origin
  }
}
