/// The hand-written files that generated code carries.
struct RuntimeFiles {
  /// The folder of the Swift target's.
  var swift: String
  /// The folder of the Python target's.
  var python: String
  /// The folder of the C# target's, which has folders in it.
  var csharp: String

  /// Those that the targets of one configuration carry; none of a target that it does not name.
  struct Contents: Sendable {
    let swift: [RenderedFile]
    let python: [RenderedFile]
    let csharp: [RenderedFile]
  }

  /// Beside the executable, where SwiftPM puts a target's resources.
  static func beside(executable: String) -> RuntimeFiles {
    let resources = Disk.parent(of: executable) + "/contract-toolkit_Codegen.resources"
    return RuntimeFiles(
      swift: resources + "/Runtime", python: resources + "/PythonRuntime", csharp: resources + "/CSharpRuntime")
  }

  func read(for configuration: CodegenConfiguration) throws(FileFailure) -> Contents {
    Contents(
      swift: configuration.swift == nil ? [] : try readSwift(),
      python: configuration.python == nil ? [] : try readPython(),
      csharp: configuration.csharp == nil ? [] : try readCSharp())
  }

  func readSwift() throws(FileFailure) -> [RenderedFile] { try Self.read(swift, "Swift", ".swift") }
  func readPython() throws(FileFailure) -> [RenderedFile] { try Self.read(python, "Python", ".py") }
  func readCSharp() throws(FileFailure) -> [RenderedFile] { try Self.read(csharp, "C#", ".cs") }

  /// In the order of their paths.
  private static func read(
    _ folder: String, _ language: String, _ suffix: String
  ) throws(FileFailure) -> [RenderedFile] {
    var files: [RenderedFile] = []
    for name in Disk.paths(below: folder) where name.hasSuffix(suffix) {
      guard let bytes = try Disk.read("\(folder)/\(name)") else { continue }
      files.append(RenderedFile(path: name, bytes: bytes))
    }
    guard !files.isEmpty else {
      throw FileFailure(
        action: "holds no run-time files of the \(language) target", path: folder,
        reason: "they lie beside the executable; build it again, or copy that folder along with it")
    }
    return files
  }
}
