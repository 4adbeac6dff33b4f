/// A place where the token must not be and was seen (P6).
struct TokenLeak: Sendable, Equatable, CustomStringConvertible {
  enum Place: Sendable, Hashable {
    case standardOutput
    case standardError
    case argumentList(pid: Int32)
    case file(String)
  }

  let place: Place
  /// Bytes from the beginning of the stream, list or file.
  let offset: Int

  var description: String {
    switch place {
    case .standardOutput: "standard output, byte \(offset)"
    case .standardError: "standard error, byte \(offset)"
    case .argumentList(let pid): "the argument list of process \(pid)"
    case .file(let path): "\(path), byte \(offset)"
    }
  }
}
