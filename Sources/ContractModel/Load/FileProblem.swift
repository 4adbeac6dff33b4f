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
