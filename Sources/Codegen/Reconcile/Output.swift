import ContractModel

/// Everything that one run writes, in memory.
struct Output: Sendable {
  struct Target: Sendable {
    let name: String
    /// The output folder, relative to `codegen.yaml`.
    let out: String
    let files: [RenderedFile]
  }

  let tree: HashedTree
  let targets: [Target]

  /// Of every file but `contract.json`, relative to `codegen.yaml`.
  var paths: Set<String> { Set(targets.flatMap { target in target.files.map { "\(target.out)/\($0.path)" } }) }

  /// `contract.json`. It is made anew at each call, with the digest of every file.
  func resolved() -> ResolvedContract {
    let locked = targets.map { target in
      let files = target.files.mapInParallel { GenerationLock.File(path: $0.path, digest: FileDigest.hex($0.bytes)) }
      return GenerationLock.Target(name: target.name, out: target.out, files: files.sorted { $0.path < $1.path })
    }
    let lock = GenerationLock(
      outputFormat: GenerationLock.currentFormat, contract: tree.sha256, targets: locked)
    return ResolvedContract(tree: tree.value, lock: lock)
  }
}
