import ContractModel

/// Brings the output folders to what a run wrote: unchanged files are not touched, orphans go unless a hand edited them,
/// everything else stays.
struct Reconciler {
  let configuration: CodegenConfiguration
  private(set) var written = 0
  private(set) var unchanged = 0
  private(set) var removed = 0
  /// Orphans that are kept, since a hand edited them.
  private(set) var kept: [String] = []
  /// Files that say that codegen wrote them; it does not know when.
  private(set) var leftOver: [String] = []

  init(_ configuration: CodegenConfiguration) { self.configuration = configuration }

  mutating func apply(_ output: Output) throws(FileFailure) {
    let resolvedPath = configuration.path(configuration.resolved)
    let before = try Disk.read(resolvedPath)
    let orphans = try Orphan.find(before.flatMap { ResolvedContract($0)?.lock }, output, configuration)
    let (_, resolved) = try concurrently { () throws(FileFailure) in
      try write(output.targets)
    } and: {
      output.resolved().rendered()
    }
    for orphan in orphans { try remove(orphan) }
    leftOver = LeftOver.find(output, configuration).filter { !kept.contains($0) }
    // Last, so that a run that was cut short is seen as drift.
    try count(Self.write(resolved, to: resolvedPath))
  }

  var summary: String {
    let counts = "\(written) written, \(unchanged) unchanged, \(removed) removed"
    let edited = kept.map { "note: \($0) is generated no more; it was edited by hand and stays" }
    let unknown = leftOver.map { "note: \($0) \(LeftOver.words)" }
    return (["codegen: \(counts)"] + edited + unknown).joined(separator: "\n")
  }

  private mutating func write(_ targets: [Output.Target]) throws(FileFailure) {
    for target in targets {
      let folder = configuration.path(target.out)
      for outcome in target.files.mapInParallel({ Self.write($0.bytes, to: "\(folder)/\($0.path)") }) {
        try count(outcome)
      }
    }
  }

  /// Whether the file had to be written.
  private typealias Outcome = Result<Bool, FileFailure>

  private static func write(_ bytes: [UInt8], to path: String) -> Outcome {
    Outcome { () throws(FileFailure) in
      if try Disk.holds(path, bytes) { return false }
      try Disk.write(bytes, to: path)
      return true
    }
  }

  private mutating func count(_ outcome: Outcome) throws(FileFailure) {
    if try outcome.get() { written += 1 } else { unchanged += 1 }
  }

  private mutating func remove(_ orphan: Orphan) throws(FileFailure) {
    guard !orphan.isEdited else {
      kept.append(orphan.path)
      return
    }
    let path = configuration.path(orphan.path)
    try Disk.remove(path)
    removed += 1
    var folder = Disk.parent(of: path)
    while folder.count > configuration.path(orphan.out).count {
      Disk.removeIfEmpty(folder: folder)
      folder = Disk.parent(of: folder)
    }
  }
}
