#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file descriptor that is closed with its last reference.
final class OwnedDescriptor: Sendable {
  let raw: Int32

  init(_ raw: Int32) {
    self.raw = raw
  }

  /// The next bytes of a file or pipe, 64 KiB at most; empty at its end or where it can't be read.
  func readSome() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      var received = -1
      repeat { received = read(raw, buffer.baseAddress, buffer.count) } while received < 0 && errno == EINTR
      count = max(0, received)
    }
  }

  /// Writes a line into an empty pipe, which takes it whole (64 KiB).
  func writeLine(_ line: [UInt8]) {
    line.withUnsafeBytes { _ = write(raw, $0.baseAddress, $0.count) }
  }

  deinit {
    _ = close(raw)
  }
}
