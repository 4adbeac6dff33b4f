import ContractModel

/// Files that the last run wrote and this one does not, which are still there.
struct Orphan {
  /// Relative to `codegen.yaml`.
  let path: String
  /// The target that it was written for.
  let target: String
  /// The output folder that it lies in.
  let out: String
  /// Whether a hand changed it since.
  let isEdited: Bool

  static func find(_ lock: GenerationLock?, _ output: Output, _ configuration: CodegenConfiguration)
    throws(FileFailure) -> [Orphan]
  {
    let written = output.paths
    var orphans: [Orphan] = []
    for target in lock?.targets ?? [] {
      for file in target.files {
        let path = "\(target.out)/\(file.path)"
        guard !written.contains(path), let bytes = try Disk.read(configuration.path(path)) else { continue }
        orphans.append(
          Orphan(
            path: path, target: target.name, out: target.out, isEdited: FileDigest.hex(bytes) != file.digest))
      }
    }
    return orphans
  }
}
