/// The files of a new project, as they stand beside this code: a project called `new-bridge`.
struct ProjectTemplate {
  /// The folder that holds them.
  let folder: String

  /// Beside the executable, where SwiftPM puts a target's resources.
  static func beside(executable: String) -> ProjectTemplate {
    ProjectTemplate(folder: Disk.parent(of: executable) + "/contract-toolkit_Codegen.resources/Template")
  }

  /// The files of a project of this name, in the order of their paths.
  func files(
    named name: ProjectName, in language: ProjectLanguage, toolkit: ToolkitLocation
  ) throws(FileFailure) -> [RenderedFile] {
    var files: [RenderedFile] = []
    for part in [folder + "/Shared", folder + "/" + language.folder] {
      for path in Disk.paths(below: part) {
        guard let bytes = try Disk.read("\(part)/\(path)") else { continue }
        let text = Self.fill(String(decoding: bytes, as: UTF8.self), name, toolkit)
        files.append(RenderedFile(path: path, bytes: Array(text.utf8)))
      }
    }
    guard !files.isEmpty else {
      throw FileFailure(
        action: "holds no files of a new project", path: folder,
        reason: "they lie beside the executable; build it again, or copy that folder along with it")
    }
    return files.sorted { $0.path < $1.path }
  }

  private static func fill(_ text: String, _ name: ProjectName, _ toolkit: ToolkitLocation) -> String {
    text
      .replacing(ToolkitLocation.folder("../contract-toolkit").dependency, with: toolkit.dependency)
      .replacing("package: \"contract-toolkit\"", with: "package: \(SwiftLiteral.string(toolkit.identity))")
      .replacing("TOOLKIT := ../contract-toolkit", with: "TOOLKIT := \(toolkit.makeText)")
      .replacing("NewBridge", with: name.pascal)
      .replacing("new-bridge", with: name.kebab)
      .replacing("new_bridge", with: name.kebab.replacing("-", with: "_"))
  }
}
