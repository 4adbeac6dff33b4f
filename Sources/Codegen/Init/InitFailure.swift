/// Why there is no new project. Nothing was written.
struct InitFailure: Error {
  /// What is wrong, and what to do.
  let message: String

  init(_ message: String) { self.message = message }
}
