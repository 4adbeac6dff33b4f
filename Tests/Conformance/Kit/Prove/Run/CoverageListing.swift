import ContractModel

/// `conformance coverage`: what a log of `conformance prove` has proven.
public enum CoverageListing {
  /// Prints what is unproven and the one number; exit status 1 below the bar, 2 where the log does not fit the contract.
  public static func perform(contract path: String, log: String, seed: UInt64, console: Console) -> RunStatus {
    do throws(RunEnd) {
      let contract = try ContractFile.load(path, warn: console.complain)
      let derivation = Derivation(
        contract: contract, oracle: Oracle(contract), vectors: try Derivation.loadVectors(), seed: seed)
      let coverage = Coverage(
        AllObligations.derive(derivation), brokenBy: try ProveLog.breaks(in: log, of: contract))
      console.say(coverage.text)
      return coverage.isEnough ? .conforms : .doesNotConform
    } catch {
      console.complain("conformance: could not judge: \(error.reason)\n")
      return .couldNotJudge
    }
  }
}
