import ContractModel

/// The names of the contract, for the shell to complete.
enum ContractNames {
  /// `words`: the command line so far. None where the contract can't be read: a shell has no place for diagnostics.
  static func all(for words: [String]) -> [String] {
    let path = configuration(in: words)
    let pipeline = Pipeline(configurationPath: path, runtime: RuntimeFiles(swift: "", python: "", csharp: ""))
    guard let (_, contract, _) = try? pipeline.read() else { return [] }
    return contract.items.filter { $0.span != nil }.map(\.name)
  }

  private static func configuration(in words: [String]) -> String {
    guard let flag = words.lastIndex(of: "--config"), flag + 1 < words.count else { return "codegen.yaml" }
    return words[flag + 1]
  }
}
