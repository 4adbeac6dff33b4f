#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads small files and pipes whole.
enum FileBytes {
  enum Failure: Error {
    /// With the system's words for it.
    case unreadable(String)
    case tooLarge
  }

  /// The bytes of a file.
  static func read(path: String, atMost limit: Int) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
    defer { close(file) }
    errno = 0
    guard let bytes = read(file, atMost: limit) else {
      throw errno == 0 ? .tooLarge : .unreadable(String(cString: strerror(errno)))
    }
    return bytes
  }

  /// All that an open file still gives; nil where that is more than the limit or reading fails.
  static func read(_ file: Int32, atMost limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while let piece = readPiece(file, atMost: limit + 1 - bytes.count) {
      guard !piece.isEmpty else { return bytes }
      bytes += piece
      guard bytes.count <= limit else { return nil }
    }
    return nil
  }

  /// The next bytes up to a line end, which is taken and left out; nil where the input ends before it or the line is
  /// longer than the limit. Nothing after the line end is taken.
  static func readLine(_ file: Int32, atMost limit: Int) -> [UInt8]? {
    var line: [UInt8] = []
    while line.count <= limit, let byte = readPiece(file, atMost: 1)?.first {
      guard byte != UInt8(ascii: "\n") else { return line }
      line.append(byte)
    }
    return nil
  }

  /// Some bytes, none at the end of the file, nil on an error.
  static func readPiece(_ file: Int32, atMost limit: Int) -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: limit)
    while true {
      let count = systemRead(file, &piece, limit)
      guard count >= 0 else {
        if errno == EINTR { continue }
        return nil
      }
      return Array(piece.prefix(count))
    }
  }
}

#if canImport(Darwin)
  private let systemRead = Darwin.read
#elseif canImport(Glibc)
  private let systemRead = Glibc.read
#elseif canImport(Musl)
  private let systemRead = Musl.read
#endif
