import ContractModel

/// The contract that a run judges by.
enum ContractFile {
  /// Throws where it can't be read or does not hold; warnings go to `warn`.
  static func load(_ path: String, warn: (String) -> Void) throws(RunEnd) -> Contract {
    let result: (contract: Contract?, diagnostics: [Diagnostic])
    do throws(UnreadableEntry) {
      result = try ContractLoader.load(entry: path)
    } catch {
      throw RunEnd("the contract \(path) can't be read: \(error.reason); name another with --contract")
    }
    if !result.diagnostics.isEmpty { warn(DiagnosticRenderer().render(result.diagnostics)) }
    guard let contract = result.contract else {
      throw RunEnd("the contract \(path) does not hold; `codegen check` says more")
    }
    return contract
  }
}
