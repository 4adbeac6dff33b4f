#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads files whole.
enum FileBytes {
  /// At most `limit` bytes, from a regular file only: a device or a pipe may never end.
  static func contents(of path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    // Without O_NONBLOCK the mere opening of a pipe waits for its writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw problem(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw problem(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge }
    return try contents(of: descriptor, expecting: size, limit: limit)
  }

  private static func contents(of descriptor: Int32, expecting size: Int, limit: Int) throws(FileProblem) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count <= limit {
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: 65_536) }
      let got = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got == 0 {
        bytes.removeLast(bytes.count - count)
        return bytes
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw problem(errno)
      }
      count += got
    }
    throw .tooLarge
  }

  private static func problem(_ code: Int32) -> FileProblem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .notAllowed
    case EISDIR: .notAFile
    default: .failed(code)
    }
  }
}
