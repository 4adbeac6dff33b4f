/// A file or folder that could not be read, written or removed.
struct FileFailure: Error, Sendable {
  static let unreadable = "could not be read"

  /// `could not be written`
  let action: String
  let path: String
  /// As strerror(3) says it.
  let reason: String

  var isOfReading: Bool { action == Self.unreadable }

  var description: String { "\(path) \(action): \(reason)" }
}
