import Foundation

/// A folder that is removed with its last reference.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "bridge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String {
    url.appending(path: name).path(percentEncoded: false)
  }

  /// Writes a file of the given mode; returns its path.
  func write(_ text: String, as name: String, mode: Int = 0o600) throws -> String {
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: mode]
    guard FileManager.default.createFile(atPath: path(name), contents: Data(text.utf8), attributes: attributes) else {
      throw CocoaError(.fileWriteUnknown)
    }
    return path(name)
  }

  func text(of name: String) -> String {
    (try? String(contentsOfFile: path(name), encoding: .utf8)) ?? ""
  }

  /// The paths of all files below a folder, relative to this one.
  func files(below name: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: path(name))?.compactMap { $0 as? String } ?? []
    let paths = found.map { name.isEmpty ? $0 : "\(name)/\($0)" }
    return paths.filter {
      (try? FileManager.default.attributesOfItem(atPath: path($0))[.type] as? FileAttributeType) == .typeRegular
    }
  }

  /// The permission bits of a file or folder.
  func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }
}
