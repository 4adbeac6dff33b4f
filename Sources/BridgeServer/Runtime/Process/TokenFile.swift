#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Session tokens for people at a terminal (wire-protocol P3). Failures name the file and never its content.
enum TokenFile {
  /// Reads the token once. The file has to have mode 0600.
  static func read(_ path: String) throws(ProcessFailure) -> SessionToken {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .configuration("--token-file: cannot read \(path): \(reason())") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o777 == 0o600 else {
      throw .configuration("--token-file: only its owner may read \(path); run chmod 600 on it")
    }
    let bytes = FileBytes.read(file, atMost: 256) ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    guard let token = SessionToken(text.hasSuffix("\n") ? String(text.dropLast()) : text) else {
      throw .configuration("--token-file: \(path) has to hold 32 to 128 of A-Z a-z 0-9 _ - and nothing else")
    }
    return token
  }

  /// Makes a token and a new file of mode 0600 with it.
  static func make(_ path: String) throws(ProcessFailure) -> SessionToken {
    guard let token = SessionToken.random() else { throw .configuration("--new-token: cannot make a token") }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .configuration("--new-token: cannot make \(path): \(reason())") }
    defer { close(file) }
    let line = Array("\(token.text)\n".utf8)
    // The mask of the process may have taken more than it should.
    guard fchmod(file, 0o600) == 0, write(file, line, line.count) == line.count else {
      throw .configuration("--new-token: cannot write \(path): \(reason())")
    }
    return token
  }

  private static func reason() -> String {
    String(cString: strerror(errno))
  }
}
