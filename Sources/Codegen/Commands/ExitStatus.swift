import ArgumentParser

/// The exit statuses of every command (contract-language, Diagnostics and lint).
enum ExitStatus: Int32 {
  case clean = 0
  /// Diagnostics or drift.
  case findings = 1
  /// Bad flags, or input that could not be read.
  case unusable = 2
  case internalError = 3

  /// What a shell calls the end of a program by SIGINT.
  static let interrupted: Int32 = 130

  var code: ExitCode { ExitCode(rawValue) }
}
