import Foundation

/// Files of the repository that tests read.
enum Fixtures {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func path(_ relative: String) -> String { repository.appending(path: relative).path() }

  /// The folders under `Tests/Fixtures/Diagnostics`: the rule's id, with `--` and a variant behind it where there are several.
  static let diagnostics: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path("Tests/Fixtures/Diagnostics"))) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()
}

/// A folder that is gone when the test is over.
struct TemporaryFolder: ~Copyable {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "contract-model-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of the file that was written.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path()
  }

  func path(_ name: String) -> String { url.appending(path: name).path() }
}
