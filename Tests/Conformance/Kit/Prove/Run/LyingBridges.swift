import ContractModel
import FoundationEssentials

/// Lying bridges as a command lists them: `COMMAND --list --json`.
enum LyingBridges {
  /// How long the list may take, in seconds.
  private static let listingTime = Duration.seconds(20)

  static func mutants(of command: String) throws(RunEnd) -> [Mutant] {
    let output = try CommandOutput.of("\(command) --list --json", within: listingTime)
    guard let document = try? DocumentScanner.read(output), case .array(let items) = document else {
      throw RunEnd("`\(command) --list --json` does not print a JSON array of lies")
    }
    var mutants: [Mutant] = []
    for item in items {
      guard let name = item["name"]?.text, let caughtBy = item["caught_by"]?.text else {
        throw RunEnd("`\(command) --list --json` lists a lie without name or caught_by")
      }
      mutants.append(
        Mutant(
          id: "lie:\(name)", kind: name, category: .validButWrong, scope: nil, breaks: texts(item["breaks"]),
          alteration: .launch { _ in "\(command) \(name)" }, caughtBy: [Glob(caughtBy)]))
    }
    return mutants
  }

  private static func texts(_ value: WireValue?) -> [String] {
    guard case .array(let items)? = value else { return [] }
    return items.compactMap(\.text)
  }
}
