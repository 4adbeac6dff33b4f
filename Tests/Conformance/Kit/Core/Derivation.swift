import ContractModel

/// What cases are derived from: the same contract and seed give the same cases and bytes.
struct Derivation: Sendable {
  let contract: Contract
  let oracle: Oracle
  let vectors: [Vector]
  let seed: UInt64
  let paths: KnownPaths

  init(contract: Contract, oracle: Oracle, vectors: [Vector], seed: UInt64) {
    self.contract = contract
    self.oracle = oracle
    self.vectors = vectors
    self.seed = seed
    paths = KnownPaths(contract)
  }
}

extension Derivation {
  /// The literal vectors that come with the kit.
  static func loadVectors() throws(RunEnd) -> [Vector] {
    do throws(VectorFileError) {
      return try VectorFile.loadAll()
    } catch {
      throw RunEnd("the kit's vectors can't be read: \(error)")
    }
  }
}
