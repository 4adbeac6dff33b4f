#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whole files, by POSIX calls.
enum Disk {
  /// The file's bytes; nil where there is none.
  static func read(_ path: String) throws(FileFailure) -> [UInt8]? {
    guard let descriptor = try openToRead(path) else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(FileFailure.unreadable, path) }
    // One byte more than the size, so that the end is seen without another call.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var count = 0
    while true {
      guard let got = bytes.withUnsafeMutableBytes({ fill(.init(rebasing: $0[count...]), from: descriptor) }) else {
        throw failure(FileFailure.unreadable, path)
      }
      count += got
      if count < bytes.count { break }
      bytes.append(contentsOf: repeatElement(0, count: bytes.count))
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Whether the file holds these bytes and no others; false where there is none. Nothing of the file is kept, and
  /// `==` would compare byte by byte.
  static func holds(_ path: String, _ bytes: [UInt8]) throws(FileFailure) -> Bool {
    guard let descriptor = try openToRead(path) else { return false }
    defer { close(descriptor) }
    let isSame = withUnsafeTemporaryAllocation(byteCount: bytes.count + 1, alignment: 1) { buffer -> Bool? in
      guard let count = fill(buffer, from: descriptor) else { return nil }
      return bytes.withUnsafeBytes { $0.count == count && (count == 0 || isEqual($0, buffer)) }
    }
    guard let isSame else { throw failure(FileFailure.unreadable, path) }
    return isSame
  }

  /// The first bytes of a file, at most `count`; nil where they can't be read. It waits for no pipe.
  static func head(of path: String, _ count: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    guard let got = bytes.withUnsafeMutableBytes({ fill($0, from: descriptor) }) else { return nil }
    bytes.removeLast(count - got)
    return bytes
  }

  /// Nil where there is no such file.
  private static func openToRead(_ path: String) throws(FileFailure) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 { return descriptor }
    guard errno == ENOENT || errno == ENOTDIR else { throw failure(FileFailure.unreadable, path) }
    return nil
  }

  /// Reads until the buffer is full or the file ends: the number of bytes, or nil where they can't be read.
  private static func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Int? {
    var count = 0
    while count < buffer.count {
      let room = buffer.count - count
      let got = systemRead(descriptor, buffer.baseAddress.map { $0 + count }, room)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { return nil }
      count += got
      if got < room { break }
    }
    return count
  }

  /// Of the first buffer's bytes, of which there is one at least.
  private static func isEqual(_ first: UnsafeRawBufferPointer, _ second: UnsafeMutableRawBufferPointer) -> Bool {
    guard let one = first.baseAddress, let other = second.baseAddress else { return false }
    return memcmp(one, other, first.count) == 0
  }

  /// Writes the file whole or not at all: beside it first, then renamed over it. Makes the folders that are missing.
  static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let temporary = "\(path).\(getpid()).tmp"
    var descriptor = create(temporary)
    if descriptor < 0 && errno == ENOENT {
      try makeFolder(parent(of: path))
      descriptor = create(temporary)
    }
    guard descriptor >= 0 else { throw failure("could not be written", temporary) }
    let isWritten = write(bytes, to: descriptor)
    let writeError = errno
    guard close(descriptor) == 0, isWritten, rename(temporary, path) == 0 else {
      let reason = isWritten ? errno : writeError
      unlink(temporary)
      throw FileFailure(action: "could not be written", path: path, reason: String(cString: strerror(reason)))
    }
  }

  /// Writes over what is there, be it a device or a pipe. Makes the folders that are missing.
  static func overwrite(_ path: String, with bytes: [UInt8]) throws(FileFailure) {
    var descriptor = create(path)
    if descriptor < 0 && errno == ENOENT {
      try makeFolder(parent(of: path))
      descriptor = create(path)
    }
    guard descriptor >= 0 else { throw failure("could not be written", path) }
    defer { close(descriptor) }
    guard write(bytes, to: descriptor) else { throw failure("could not be written", path) }
  }

  static func remove(_ path: String) throws(FileFailure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure("could not be removed", path) }
  }

  /// Removes a folder that holds nothing any more.
  static func removeIfEmpty(folder: String) { rmdir(folder) }

  /// The names in a folder, sorted; none where there is no such folder.
  static func names(inFolder path: String) -> [String] { entries(inFolder: path).map(\.name) }

  /// The files in a folder and in those below it, as paths from there, sorted.
  static func paths(below folder: String) -> [String] {
    entries(inFolder: folder).flatMap { entry in
      let inside = entry.mayBeFolder ? paths(below: "\(folder)/\(entry.name)") : []
      return inside.isEmpty ? [entry.name] : inside.map { "\(entry.name)/\($0)" }
    }
  }

  /// Sorted by name. Not every file system says what is a folder.
  private static func entries(inFolder path: String) -> [(name: String, mayBeFolder: Bool)] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var entries: [(name: String, mayBeFolder: Bool)] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let type = Int(entry.pointee.d_type)
      if name != "." && name != ".." { entries.append((name, type == Int(DT_DIR) || type == Int(DT_UNKNOWN))) }
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// Whether there is a file or folder of that name, or a link that leads nowhere.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func create(_ path: String) -> Int32 { open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }

  private static func makeFolder(_ path: String) throws(FileFailure) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw failure("could not be made", path) }
    try makeFolder(parent(of: path))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure("could not be made", path) }
  }

  /// False where not all could be written; errno says why.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return false }
        rest = rest.dropFirst(written)
      }
      return true
    }
  }

  private static func failure(_ action: String, _ path: String) -> FileFailure {
    FileFailure(action: action, path: path, reason: String(cString: strerror(errno)))
  }
}

// Under names that the static functions of the same names do not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
