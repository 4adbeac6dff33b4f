import ContractModel

/// `conformance explain`: what a case, a clause or a family is about, without a server.
public enum Explanation {
  /// Prints it; exit status 2 where nothing has that name.
  public static func perform(_ name: String, contract path: String, seed: UInt64, console: Console) -> RunStatus {
    do throws(RunEnd) {
      console.say(try text(of: name, contract: path, seed: seed, console))
      return .conforms
    } catch {
      console.complain("conformance: \(error.reason)\n")
      return error.status
    }
  }

  private static func text(
    of name: String, contract path: String, seed: UInt64, _ console: Console
  ) throws(RunEnd) -> String {
    let clauses = try WireClauses.load()
    // No contract is needed for what RFC 6455 alone says.
    let echo = try ExplainedSuite(echoCasesWith: clauses, seed: seed)
    if let text = echo.text(of: name) { return text }
    let contract = try ContractFile.load(path, warn: console.complain)
    let derivation = Derivation(
      contract: contract, oracle: Oracle(contract), vectors: try Derivation.loadVectors(), seed: seed)
    let suite = ExplainedSuite(derivation, at: path, clauses)
    guard let text = suite.text(of: name) else { throw unknown(name, suite.names + echo.names) }
    return text
  }

  private static func unknown(_ name: String, _ names: [String]) -> RunEnd {
    let meant = DidYouMean.help(for: name, in: names) ?? "`list` shows the cases, `catalogue` the families"
    return RunEnd("no case, family or clause has the name \(Transcript.shorten(name, to: 200)); \(meant)")
  }
}
