#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a file can't be read.
enum FileProblem: Error {
  case missing
  case notAllowed
  case notAFile
  case tooLarge
  case failed(Int32)

  /// Words without the path.
  var reason: String {
    switch self {
    case .missing: "there is no such file"
    case .notAllowed: "permission is denied"
    case .notAFile: "it is not a file"
    case .tooLarge: "it is too large"
    case .failed(let code): "reading it failed with error \(code)"
    }
  }

  func diagnostic(for path: String, at span: SourceSpan) -> Diagnostic {
    if case .missing = self {
      return Diagnostic(
        .missingFile, "there is no file `\(path)`", at: span, help: "create it, or remove it from `include`")
    }
    return Diagnostic(
      .unreadableFile, "`\(path)` can't be read: \(reason)", at: span,
      help: "make it readable, or remove it from `include`")
  }
}

/// Reads files whole.
enum FileBytes {
  /// At most `limit` bytes, from a regular file only: a device or a pipe may never end.
  static func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    // Without O_NONBLOCK the mere opening of a pipe waits for its writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw problem(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw problem(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge }
    return try read(descriptor, expecting: size, limit: limit)
  }

  private static func read(_ descriptor: Int32, expecting size: Int, limit: Int) throws(FileProblem) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count <= limit {
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: 65_536) }
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glue.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
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

/// The C function, whose name the enum above hides.
private enum Glue {
  static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Glibc.read(descriptor, buffer, count)
    #endif
  }
}
