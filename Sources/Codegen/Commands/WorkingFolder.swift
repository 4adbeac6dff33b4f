#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder that the program was started in.
enum WorkingFolder {
  /// Absolute and without symbolic links; `.` where the system does not tell.
  static var current: String {
    guard let path = realpath(".", nil) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// The last part of its path.
  static func name(of folder: String) -> String { folder.split(separator: "/").last.map(String.init) ?? "" }
}
