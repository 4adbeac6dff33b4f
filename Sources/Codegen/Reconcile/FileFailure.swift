/// A file or folder that could not be read, written or removed.
struct FileFailure: Error, Sendable {
  /// `could not be written`
  let action: String
  let path: String
  /// As strerror(3) says it.
  let reason: String

  var description: String { "\(path) \(action): \(reason)" }
}
