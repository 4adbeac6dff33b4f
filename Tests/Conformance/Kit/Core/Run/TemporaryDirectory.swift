import FoundationEssentials

/// A directory that nobody else has, for one subject's state.
enum TemporaryDirectory {
  /// Characters behind `conformance-`.
  static let nameLength = 16

  static func make() throws -> String {
    let parent = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    let path = "\(parent)/conformance-\(RandomText.make(nameLength))"
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw RunEnd("no directory for the subject's state can be made in \(parent)")
    }
    return path
  }

  /// What can't be removed stays: it holds nothing secret (wire-protocol P6).
  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
