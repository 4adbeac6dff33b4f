import BridgeRuntime

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The folder of state, made where it is missing, and held for this process alone.
///
/// `.lock` is an empty file that whoever uses the folder has locked; `workspace.json` and `items` are the state.
final class StateFolder: Sendable {
  let path: String
  let folder: Folder
  private let lock: OpenFile

  private init(path: String, folder: Folder, lock: consuming OpenFile) {
    self.path = path
    self.folder = folder
    self.lock = lock
  }

  /// Throws a ``StartFailure`` that says what is wrong with the folder and how to mend it.
  static func open(_ path: String) throws(StartFailure) -> StateFolder {
    // A limit on the size of files shows as an error of the write; the signal's default action is the end.
    signal(SIGXFSZ, SIG_IGN)
    let held: StateFolder?
    do throws(DiskError) {
      try make(path)
      held = try hold(path)
    } catch {
      throw StartFailure(error, "cannot use the state folder \(path)")
    }
    guard let held else {
      throw StartFailure(
        .held, "the state folder \(path) is used by another bridge; stop that one, or give another with --state-dir")
    }
    return held
  }

  /// Nil where another process holds it.
  private static func hold(_ path: String) throws(DiskError) -> StateFolder? {
    let folder = try Folder.open(path: path)
    try folder.checkWritable()
    let lock = try folder.file(named: ".lock", O_RDWR | O_CREAT)
    return lock.lock() ? StateFolder(path: path, folder: folder, lock: lock) : nil
  }

  /// Makes the folder, and those above it, where they are missing; of mode 0700, and on disk before anything is in them.
  private static func make(_ path: String) throws(DiskError) {
    guard mkdir(path, 0o700) != 0 else { return try synchroniseParent(of: path) }
    if errno == EEXIST { return }
    guard errno == ENOENT, let parent = parent(of: path) else { throw .last }
    try make(parent)
    guard mkdir(path, 0o700) == 0 else { throw .last }
    try synchroniseParent(of: path)
  }

  private static func synchroniseParent(of path: String) throws(DiskError) {
    try Folder.open(path: parent(of: path) ?? ".").synchronise(.system)
  }

  /// Nil where the path names none above itself.
  private static func parent(of path: String) -> String? {
    let bytes = path.utf8
    let name = bytes.reversed().drop { $0 == UInt8(ascii: "/") }.drop { $0 != UInt8(ascii: "/") }
    let parent = name.reversed()
    return parent.isEmpty || parent.count >= bytes.count ? nil : String(decoding: parent, as: UTF8.self)
  }
}
