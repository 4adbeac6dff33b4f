/// The hand-written Swift files that every generated module carries.
struct RuntimeFiles {
  /// The folder that holds them.
  let folder: String

  /// Beside the executable, where SwiftPM puts a target's resources.
  static func beside(executable: String) -> RuntimeFiles {
    RuntimeFiles(folder: Disk.parent(of: executable) + "/contract-toolkit_Codegen.resources/Runtime")
  }

  /// In the order of their names.
  func read() throws(FileFailure) -> [RenderedFile] {
    var files: [RenderedFile] = []
    for name in Disk.names(inFolder: folder) where name.hasSuffix(".swift") {
      guard let bytes = try Disk.read("\(folder)/\(name)") else { continue }
      files.append(RenderedFile(path: name, bytes: bytes))
    }
    guard !files.isEmpty else {
      throw FileFailure(
        action: "holds no run-time files of the Swift target", path: folder,
        reason: "they lie beside the executable; build it again, or copy that folder along with it")
    }
    return files
  }
}
