#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A line of the log, past its handler.
enum StandardErrorLine {
  static func write(_ message: String) {
    let line = Array("{\"level\":\"info\",\"message\":\"\(message)\"}\n".utf8)
    _ = systemWrite(STDERR_FILENO, line, line.count)
  }
}

/// write(2), which the method of the same name hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
