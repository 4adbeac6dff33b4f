/// A project that is about to be written into a folder.
struct NewProject {
  /// Where generated code goes; nothing may be there before.
  private static let generated = "Sources/Generated"

  let folder: String
  let files: [RenderedFile]

  /// What is in the way, in the order of the files.
  var obstacles: [String] {
    (files.map(\.path) + [Self.generated]).filter { Disk.isThere("\(folder)/\($0)") }
  }

  /// Writes the files; then the project is as `make generate` leaves it. Returns the number of generated files.
  func write(runtime: RuntimeFiles) throws(Pipeline.Stop) -> Int {
    do {
      for file in files { try Disk.write(file.bytes, to: "\(folder)/\(file.path)") }
    } catch {
      throw .broken(error.description)
    }
    let result = try Pipeline(configurationPath: "\(folder)/codegen.yaml", runtime: runtime).run()
    var reconciler = Reconciler(result.configuration)
    do { try reconciler.apply(result.output) } catch { throw .broken(error.description) }
    return reconciler.written
  }
}
