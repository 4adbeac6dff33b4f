/// A folder that is not there, with the files that should stand in it.
struct MissingFolder {
  /// Relative to `codegen.yaml`.
  let path: String
  let count: Int

  /// The topmost folder that is missing on the way to an output folder; nil where that is there.
  static func path(to out: String, _ configuration: CodegenConfiguration) -> String? {
    var missing: String?
    var folder = out
    while !Disk.isThere(configuration.path(folder)) {
      missing = folder
      let parent = Disk.parent(of: folder)
      if parent == "." || parent == folder { break }
      folder = parent
    }
    return missing
  }

  func holds(_ path: String) -> Bool { path.hasPrefix(self.path + "/") }

  /// `folder Generated is missing (91 files)`
  var words: String { "folder \(path) is missing (\(count == 1 ? "one file" : "\(count) files"))" }
}
