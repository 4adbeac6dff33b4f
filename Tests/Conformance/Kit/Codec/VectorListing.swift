import ContractModel

/// `conformance vectors`: what every codec of a contract must do with exact bytes.
public enum VectorListing {
  /// Prints the vectors, or writes them to the file `output`, and says how many there are; exit status 2 where the contract
  /// can't be read or the file not be written.
  public static func perform(contract path: String, output: String?, console: Console) -> RunStatus {
    do throws(RunEnd) {
      let contract = try ContractFile.load(path, warn: console.complain)
      let derivation = Derivation(
        contract: contract, oracle: Oracle(contract), vectors: try Derivation.loadVectors(), seed: 1)
      let vectors = CodecVectors(derivation)
      if let output {
        try OutputFile(output).replace(with: vectors.text)
      } else {
        console.say(vectors.text)
      }
      console.complain("conformance: \(summary(of: vectors))\n")
      return .conforms
    } catch {
      console.complain("conformance: \(error.reason)\n")
      return error.status
    }
  }

  private static func summary(of vectors: CodecVectors) -> String {
    var parts = ["\(vectors.documents.count) documents of \(vectors.contract.documentTypes.count) types"]
    if !vectors.targets.isEmpty { parts.append("\(vectors.targets.count) targets") }
    let limit = "\(CodecVectors.longest / 1_024) KiB"
    if !vectors.leftOut.isEmpty {
      parts.append("\(vectors.leftOut.count) bounds left out, which need documents above \(limit)")
    }
    return parts.joined(separator: "; ")
  }
}
