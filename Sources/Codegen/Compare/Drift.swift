import ContractModel

/// How the files on disk differ from what would be written now, and who made the difference.
struct Drift {
  enum Cause {
    case contract
    /// Targets or their folders in `codegen.yaml`.
    case settings
    /// The names of the contract's files.
    case names
    case generator
    /// Without a lock nobody knows.
    case unknown
    /// The file was written and is not there.
    case missing
    /// The file is not what the lock has: somebody edited it, or committed one of the two alone.
    case hand
    /// The file has our header, and neither the contract nor the lock knows it.
    case leftOver
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

  /// Whether nothing is there of what should be.
  var isFirst = false
  /// Where `contract.json` is, relative to `codegen.yaml`.
  var resolved = ""
  /// What the contract says now and did not say before.
  var changes: [ContractChange] = []
  /// What `codegen.yaml` says now and did not say before, in sentences.
  var settings: [String] = []
  var renamed: [RenamedFile] = []
  var missingFolders: [MissingFolder] = []
  var differences: [Difference] = []
  /// Files that differ by CR at the ends of lines only.
  var carriageReturns: [String] = []

  var isClean: Bool { differences.isEmpty }

  static func find(_ output: Output, _ configuration: CodegenConfiguration) throws(FileFailure) -> Drift {
    let found = try Disk.read(configuration.path(configuration.resolved))
    let (stale, (wanted, leftOver)) = try concurrently { () throws(FileFailure) in
      try StaleFile.find(output, configuration)
    } and: {
      (output.resolved().rendered(), LeftOver.find(output, configuration))
    }
    // Then the lock names these files and no others, so that there are no orphans.
    if found == wanted, stale.allSatisfy(\.isEmpty), leftOver.isEmpty { return Drift() }
    var finder = DriftFinder(found, output, stale, configuration)
    for (target, files) in zip(output.targets, stale) { finder.compare(files, of: target) }
    for orphan in try Orphan.find(finder.lock, output, configuration) {
      let bytes = try Disk.read(configuration.path(orphan.path))
      // What a hand edited is not removed by `generate`, so it is no drift that `generate` mends.
      if !orphan.isEdited { finder.compareOrphan(orphan, bytes) }
    }
    finder.add(leftOver: leftOver)
    finder.compareResolved(found, wanted)
    return finder.drift
  }

  func differences(by cause: Cause) -> [Difference] { differences.filter { $0.cause == cause } }

  /// Files that are missing in folders that are there.
  var missingFiles: [Difference] {
    differences(by: .missing).filter { file in !missingFolders.contains { $0.holds(file.path) } }
  }
}
