import ContractModel

/// Compares files one by one and tells who changed them: the lock knows what the last run read and wrote.
struct DriftFinder {
  private let before: ResolvedContract?
  private let now: HashedTree
  private let isContractChanged: Bool
  private var differences: [Drift.Difference] = []
  private var carriageReturns: [String] = []

  init(before: ResolvedContract?, now: HashedTree) {
    self.before = before
    self.now = now
    isContractChanged = before?.lock?.contract != now.sha256
  }

  var drift: Drift {
    let changes = isContractChanged ? before.map { SemanticDiff.sentences(from: $0.tree, to: now.value) } : nil
    return Drift(changes: changes ?? [], differences: differences, carriageReturns: carriageReturns)
  }

  func lockedDigests(of target: Output.Target) -> [String: String] {
    let files = before?.lock?.targets.first { $0.name == target.name && $0.out == target.out }?.files ?? []
    return Dictionary(files.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
  }

  /// `folder`: relative to `codegen.yaml`.
  mutating func compare(_ file: StaleFile, in folder: String, lockedDigest: String?) {
    let (path, found, wanted) = ("\(folder)/\(file.wanted.path)", file.found, file.wanted.bytes)
    if let found, Self.withoutCarriageReturns(found) == wanted { return carriageReturns.append(path) }
    let isAsWritten = found.map { FileDigest.hex($0) == lockedDigest } ?? (lockedDigest == nil)
    differences.append(
      Drift.Difference(path: path, cause: isAsWritten ? toolCause : .hand, found: found, wanted: wanted))
  }

  mutating func compareOrphan(_ path: String, _ found: [UInt8]?) {
    differences.append(Drift.Difference(path: path, cause: toolCause, found: found, wanted: nil))
  }

  mutating func compareResolved(_ path: String, _ found: [UInt8]?, _ wanted: [UInt8]) {
    guard found != wanted else { return }
    if let found, Self.withoutCarriageReturns(found) == wanted { return carriageReturns.append(path) }
    let isAsWritten = before.map { HashedTree($0.tree).sha256 == $0.lock?.contract } ?? (found == nil)
    differences.append(
      Drift.Difference(path: path, cause: isAsWritten ? toolCause : .hand, found: found, wanted: wanted))
  }

  /// Who changed what no hand did.
  private var toolCause: Drift.Cause { isContractChanged ? .contract : .generator }

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
