#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file, open as long as the value lives.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Goes on after interruptions and where the system takes only a part.
  func writeAll(_ bytes: UnsafeRawBufferPointer, _ calls: DiskCalls) throws(DiskError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      do throws(DiskError) {
        rest = try rest.dropFirst(calls.write(descriptor, UnsafeRawBufferPointer(rebasing: rest)))
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
  }

  /// Whether it is a file proper, no folder, pipe or device.
  var isRegular: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// All bytes of the file; nil where there are more than the limit.
  func readAll(atMost limit: Int) throws(DiskError) -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 * 1024)
    while bytes.count <= limit {
      let count = read(descriptor, &piece, piece.count)
      if count == 0 { return bytes }
      if count > 0 { bytes += piece[..<count] } else if errno != EINTR { throw .last }
    }
    return nil
  }

  /// Takes the lock that only one process can have; false where another has it. It ends with the value.
  func lock() -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }
}
