#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder, held open: it stays the same one whatever happens to its path.
///
/// Names are single names, never paths, and no symbolic link that stands under one is followed: nothing that is done
/// here leaves the folder.
final class Folder: Sendable {
  let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Follows symbolic links: whoever names the folder of state may have put one there.
  static func open(path: String) throws(DiskError) -> Folder {
    let descriptor = systemOpen(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    return Folder(descriptor: descriptor)
  }

  func folder(named name: String) throws(DiskError) -> Folder {
    let child = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard child >= 0 else { throw .last }
    return Folder(descriptor: child)
  }

  /// Makes a folder of mode 0700; false where something of that name is there already.
  func makeFolder(named name: String) throws(DiskError) -> Bool {
    if mkdirat(descriptor, name, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw .last }
    return false
  }

  /// Opens a new file of mode 0600 for writing.
  func makeFile(named name: String) throws(DiskError) -> OpenFile {
    try file(named: name, O_WRONLY | O_CREAT | O_EXCL)
  }

  /// - Parameter flags: Those of open(2), but for the ones that keep it from following links and from waiting.
  func file(named name: String, _ flags: Int32) throws(DiskError) -> OpenFile {
    let file = openat(descriptor, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .last }
    return OpenFile(descriptor: file)
  }

  /// Removes a file; one that is not there is no error.
  func remove(_ name: String) throws(DiskError) {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw .last }
  }

  /// Whether this process may make and remove files here.
  func checkWritable() throws(DiskError) {
    guard faccessat(descriptor, ".", W_OK | X_OK, 0) == 0 else { throw .last }
  }

  /// The names within, `.` and `..` left out, in no order.
  func names() throws(DiskError) -> [String] {
    // The stream takes the descriptor that it is given, and a copy would share its place in the folder.
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw .last }
    guard let stream = fdopendir(copy) else {
      close(copy)
      throw .last
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

/// open(2), which the static method of that name hides.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 {
  open(path, flags)
}
