import ContractModel

/// What is to be rendered for one target.
struct TargetMakers {
  /// The target, as `codegen.yaml` calls it.
  let name: String
  /// The output folder, relative to `codegen.yaml`.
  let out: String
  /// The largest files come first, so that no core waits for the last of them.
  let makers: [FileMaker]

  /// The files of all targets, rendered on all cores together.
  static func render(_ targets: [TargetMakers]) -> [Output.Target] {
    var files = targets.flatMap(\.makers).mapInParallel { $0() }[...]
    return targets.map { target in
      let own = files.prefix(target.makers.count)
      files = files.dropFirst(own.count)
      return Output.Target(name: target.name, out: target.out, files: Array(own))
    }
  }
}
