import ContractModel

/// A file on disk that is not as it would be written now.
struct StaleFile: Sendable {
  let wanted: RenderedFile
  /// What is there; nil for nothing.
  let found: [UInt8]?

  /// Those of each target, in the targets' order and that of their files.
  static func find(_ output: Output, _ configuration: CodegenConfiguration) throws(FileFailure) -> [[StaleFile]] {
    var result: [[StaleFile]] = []
    for target in output.targets {
      let folder = configuration.path(target.out)
      var files: [StaleFile] = []
      for outcome in target.files.mapInParallel({ compare($0, with: "\(folder)/\($0.path)") }) {
        if let file = try outcome.get() { files.append(file) }
      }
      result.append(files)
    }
    return result
  }

  private static func compare(_ file: RenderedFile, with path: String) -> Result<StaleFile?, FileFailure> {
    Result { () throws(FileFailure) in
      if try Disk.holds(path, file.bytes) { return nil }
      return StaleFile(wanted: file, found: try Disk.read(path))
    }
  }
}
