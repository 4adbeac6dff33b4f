import ContractModel

/// Compares files one by one and tells who changed them: the lock knows what the last run read and wrote.
struct DriftFinder {
  private let before: ResolvedContract?
  private let output: Output
  private let configuration: CodegenConfiguration
  private let isContractChanged: Bool
  private let renamed: Set<String>
  private(set) var drift: Drift

  /// - Parameters:
  ///   - found: `contract.json` as it is there; nil where it is not.
  ///   - stale: The files of each target that are not there as they should be.
  init(_ found: [UInt8]?, _ output: Output, _ stale: [[StaleFile]], _ configuration: CodegenConfiguration) {
    let before = found.flatMap(ResolvedContract.init)
    let renamed = RenamedFile.find(before?.lock, output, stale)
    self.before = before
    self.output = output
    self.configuration = configuration
    self.renamed = Set(renamed.flatMap { [$0.old, $0.new] })
    isContractChanged = before?.lock?.contract != output.tree.sha256
    drift = Drift(
      isFirst: found == nil && Self.isNothingThere(output, stale), resolved: configuration.resolved,
      settings: SettingsChange.sentences(from: before?.lock, to: output.targets), renamed: renamed)
    if isContractChanged, let before { drift.changes = SemanticDiff.changes(from: before.tree, to: output.tree.value) }
  }

  var lock: GenerationLock? { before?.lock }

  /// - Parameter files: Those of the target that are not there as they should be.
  mutating func compare(_ files: [StaleFile], of target: Output.Target) {
    let record = lock?.targets.first { $0.name == target.name && $0.out == target.out }
    let isFolderMissing = files.contains { $0.found == nil } && !Disk.isThere(configuration.path(target.out))
    let digests = record.map { Dictionary($0.files.map { ($0.path, $0.digest) }, uniquingKeysWith: { one, _ in one }) }
    for file in files {
      let path = "\(target.out)/\(file.wanted.path)"
      if let found = file.found, Self.withoutCarriageReturns(found) == file.wanted.bytes {
        drift.carriageReturns.append(path)
        continue
      }
      let cause =
        if let digests {
          cause(of: file, path, written: digests[file.wanted.path], isFolderMissing: isFolderMissing)
        } else {
          causeWithoutRecord(of: file, target)
        }
      add(path, cause, file.found, file.wanted.bytes)
    }
    if isFolderMissing { addMissingFolder(of: target) }
  }

  private func cause(
    of file: StaleFile, _ path: String, written digest: String?, isFolderMissing: Bool
  ) -> Drift.Cause {
    if let found = file.found { return FileDigest.hex(found) == digest ? toolCause : .hand }
    if renamed.contains(path) { return .names }
    return digest != nil || isFolderMissing ? .missing : toolCause
  }

  /// A lock does not record folders outside of that of `codegen.yaml`.
  private func causeWithoutRecord(of file: StaleFile, _ target: Output.Target) -> Drift.Cause {
    if lock != nil, GenerationLock.isInside(target.out) { return .settings }
    if drift.isFirst { return .contract }
    return file.found == nil ? .missing : .unknown
  }

  /// Several targets may lie in one; files of a target that is new there are no loss.
  private mutating func addMissingFolder(of target: Output.Target) {
    guard let path = MissingFolder.path(to: target.out, configuration) else { return }
    let folder = MissingFolder(path: path, count: output.paths.filter { $0.hasPrefix(path + "/") }.count)
    let isNamed = drift.missingFolders.contains { $0.path == path }
    let isLoss = drift.differences.contains { $0.cause == .missing && folder.holds($0.path) }
    if isLoss && !isNamed { drift.missingFolders.append(folder) }
  }

  mutating func compareOrphan(_ orphan: Orphan, _ found: [UInt8]?) {
    let isOfTarget = output.targets.contains { $0.name == orphan.target && $0.out == orphan.out }
    let cause: Drift.Cause = renamed.contains(orphan.path) ? .names : isOfTarget ? toolCause : .settings
    add(orphan.path, cause, found, nil)
  }

  mutating func add(leftOver paths: [String]) {
    let known = Set((lock?.targets ?? []).flatMap { target in target.files.map { "\(target.out)/\($0.path)" } })
    for path in paths where !known.contains(path) { add(path, .leftOver, nil, nil) }
  }

  /// Comes last: it changes along with every other file.
  mutating func compareResolved(_ found: [UInt8]?, _ wanted: [UInt8]) {
    guard found != wanted else { return }
    if let found, Self.withoutCarriageReturns(found) == wanted {
      return drift.carriageReturns.append(configuration.resolved)
    }
    add(configuration.resolved, causeOfResolved(found), found, wanted)
  }

  private func causeOfResolved(_ found: [UInt8]?) -> Drift.Cause {
    if found == nil { return drift.isFirst ? .contract : .missing }
    guard let before, HashedTree(before.tree).sha256 == before.lock?.contract else { return .hand }
    let others = drift.differences.map(\.cause)
    return isContractChanged ? .contract : [.settings, .names].first(where: others.contains) ?? .generator
  }

  private mutating func add(_ path: String, _ cause: Drift.Cause, _ found: [UInt8]?, _ wanted: [UInt8]?) {
    drift.differences.append(Drift.Difference(path: path, cause: cause, found: found, wanted: wanted))
  }

  /// Who changed what no hand did.
  private var toolCause: Drift.Cause { isContractChanged ? .contract : .generator }

  private static func isNothingThere(_ output: Output, _ stale: [[StaleFile]]) -> Bool {
    zip(output.targets, stale).allSatisfy { target, stale in
      stale.count == target.files.count && stale.allSatisfy { $0.found == nil }
    }
  }

  private static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      result.append(byte)
    }
    return result
  }
}
