#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading files and folders of which the kit knows only the path; what can't be read is nil.
enum FileBytes {
  // A state file of a bridge is some kilobytes; a log that a subject wrote may be larger and is read to here.
  static let limit = 16 * 1_024 * 1_024

  /// What is read of a file that is not held, in bytes (1 GiB).
  private static let passingLimit = 1_024 * 1_024 * 1_024

  /// The file's bytes, 16 MiB at most unless told otherwise; files under /proc have no size, so it reads until the end.
  static func read(_ path: String, upTo limit: Int = limit) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isThere = read(path) { piece in
      bytes += piece
      return bytes.count < limit
    }
    return isThere ? bytes : nil
  }

  /// Hands the file's bytes to `take` piece by piece, until that returns false; whether the file could be opened.
  @discardableResult
  static func read(_ path: String, _ take: ([UInt8]) -> Bool) -> Bool {
    let raw = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard raw >= 0 else { return false }
    let descriptor = OwnedDescriptor(raw)
    var count = 0
    while count < passingLimit {
      let piece = descriptor.readSome()
      count += piece.count
      if piece.isEmpty || !take(piece) { break }
    }
    return true
  }

  /// The names in a folder, without `.` and `..`.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Where a symbolic link points to.
  static func linkTarget(_ path: String) -> String? {
    let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { max(0, readlink(path, $0, characters.count)) } ?? 0
      }
    }
    return target.isEmpty ? nil : String(decoding: target, as: UTF8.self)
  }
}
