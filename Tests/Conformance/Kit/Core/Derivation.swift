import ContractModel

/// What cases are derived from: the same contract and seed give the same cases and bytes.
struct Derivation: Sendable {
  /// Without the excepted endpoints.
  let contract: Contract
  /// With them.
  let declared: Contract
  let exceptions: [Waivers.Exception]
  let oracle: Oracle
  let vectors: [Vector]
  let seed: UInt64
  let paths: KnownPaths

  init(contract: Contract, oracle: Oracle, vectors: [Vector], seed: UInt64) {
    self.contract = contract
    declared = contract
    exceptions = []
    self.oracle = oracle
    self.vectors = vectors
    self.seed = seed
    paths = KnownPaths(contract)
  }

  /// Throws where an exception is of no endpoint.
  init(declared: Contract, except waivers: Waivers, vectors: [Vector], seed: UInt64) throws(RunEnd) {
    contract = try waivers.part(of: declared)
    self.declared = declared
    exceptions = waivers.exceptions
    oracle = Oracle(contract)
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
