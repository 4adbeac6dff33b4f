import ContractModel

/// How the files on disk differ from what would be written now, and who made the difference.
struct Drift {
  enum Cause {
    case contract
    case generator
    case hand
  }

  struct Difference {
    /// Relative to `codegen.yaml`.
    let path: String
    let cause: Cause
    /// What is there; nil for nothing.
    let found: [UInt8]?
    /// What should be there; nil for nothing.
    let wanted: [UInt8]?
  }

  /// What the contract says now and did not say before, in sentences.
  let changes: [String]
  let differences: [Difference]
  /// Files that differ by CR at the ends of lines only.
  let carriageReturns: [String]

  private static let none = Drift(changes: [], differences: [], carriageReturns: [])

  var isClean: Bool { differences.isEmpty }

  static func find(_ output: Output, _ configuration: CodegenConfiguration) throws(FileFailure) -> Drift {
    let found = try Disk.read(configuration.path(configuration.resolved))
    let (stale, wanted) = try concurrently { () throws(FileFailure) in
      try StaleFile.find(output, configuration)
    } and: {
      output.resolved().rendered()
    }
    // Then the lock names these files and no others, so that there are no orphans.
    if found == wanted, stale.allSatisfy(\.isEmpty) { return .none }
    let before = found.flatMap(ResolvedContract.init)
    var finder = DriftFinder(before: before, now: output.tree)
    for (target, files) in zip(output.targets, stale) {
      let digests = finder.lockedDigests(of: target)
      for file in files {
        finder.compare(file, in: target.out, lockedDigest: digests[file.wanted.path])
      }
    }
    for orphan in try Orphan.find(before?.lock, output, configuration) {
      let bytes = try Disk.read(configuration.path(orphan.path))
      // What a hand edited is not removed by `generate`, so it is no drift that `generate` mends.
      if !orphan.isEdited { finder.compareOrphan(orphan.path, bytes) }
    }
    finder.compareResolved(configuration.resolved, found, wanted)
    return finder.drift
  }
}
