/// A generated file that gets another name and keeps its bytes: the names follow those of the contract's files.
struct RenamedFile {
  /// Relative to `codegen.yaml`.
  let old: String
  let new: String

  /// - Parameter stale: The files of each target that are not there as they should be.
  static func find(_ lock: GenerationLock?, _ output: Output, _ stale: [[StaleFile]]) -> [RenamedFile] {
    guard let lock, lock.outputFormat == GenerationLock.currentFormat else { return [] }
    return zip(output.targets, stale).flatMap { target, stale in
      let record = lock.targets.first { $0.name == target.name && $0.out == target.out }
      return record.map { find($0, target, stale) } ?? []
    }
  }

  private static func find(
    _ record: GenerationLock.Target, _ target: Output.Target, _ stale: [StaleFile]
  ) -> [RenamedFile] {
    let (before, now) = (Set(record.files.map(\.path)), Set(target.files.map(\.path)))
    var gone = record.files.filter { !now.contains($0.path) }
    return stale.filter { $0.found == nil && !before.contains($0.wanted.path) }.compactMap { file in
      let digest = FileDigest.hex(file.wanted.bytes)
      guard let index = gone.firstIndex(where: { $0.digest == digest }) else { return nil }
      return RenamedFile(old: "\(target.out)/\(gone.remove(at: index).path)", new: "\(target.out)/\(file.wanted.path)")
    }
  }
}
