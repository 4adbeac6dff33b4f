#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Synchronization

/// A report's file, opened before the run so that a wrong path is known early.
final class OutputFile: Sendable {
  private let descriptor: OwnedDescriptor
  private let path: String
  private let pending = Mutex<[UInt8]>([])

  /// Bytes that are gathered before they are written.
  private static let bufferSize = 65_536

  init(_ path: String) throws(RunEnd) {
    let raw = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard raw >= 0 else { throw RunEnd("\(path) can't be written: \(String(cString: strerror(errno)))") }
    descriptor = OwnedDescriptor(raw)
    self.path = path
  }

  /// Puts `text` in place of all that stands in the file.
  func replace(with text: String) throws(RunEnd) {
    guard ftruncate(descriptor.raw, 0) == 0, lseek(descriptor.raw, 0, SEEK_SET) == 0 else { throw failure() }
    try write(Array(text.utf8))
  }

  /// What can't be written now is told by ``flush()``.
  func append(_ bytes: [UInt8]) throws(RunEnd) {
    let full = pending.withLock { pending -> [UInt8]? in
      pending += bytes
      return pending.count < Self.bufferSize ? nil : Self.drain(&pending)
    }
    if let full { try write(full) }
  }

  func flush() throws(RunEnd) { try write(pending.withLock { Self.drain(&$0) }) }

  private static func drain(_ pending: inout [UInt8]) -> [UInt8] {
    defer { pending = [] }
    return pending
  }

  private func write(_ bytes: [UInt8]) throws(RunEnd) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor.raw, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure() }
      rest = rest.dropFirst(count)
    }
  }

  private func failure() -> RunEnd { RunEnd("\(path) can't be written: \(String(cString: strerror(errno)))") }
}

/// write(2), which a method of the same name hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
