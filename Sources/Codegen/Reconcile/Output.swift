import ContractModel

/// Everything that one run writes, in memory.
struct Output {
  struct Target {
    let name: String
    /// The output folder, relative to `codegen.yaml`.
    let out: String
    let files: [RenderedFile]
  }

  let targets: [Target]
  let resolved: ResolvedContract

  init(tree: HashedTree, targets: [Target]) {
    self.targets = targets
    let locked = targets.map { target in
      GenerationLock.Target(
        name: target.name, out: target.out,
        files: target.files.sorted { $0.path < $1.path }.map {
          GenerationLock.File(path: $0.path, sha256: $0.sha256)
        })
    }
    let lock = GenerationLock(
      outputFormat: GenerationLock.currentFormat, contract: tree.sha256, targets: locked)
    resolved = ResolvedContract(tree: tree.value, lock: lock)
  }
}
