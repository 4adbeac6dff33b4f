import ContractModel

/// `conformance list`: the cases that a contract gives, without a server.
public enum CaseListing {
  /// Which of the cases; empty lists leave all.
  public struct Filters: Sendable {
    public var only: [String] = []
    public var skip: [String] = []
    public var tags: [String] = []

    public init() {}

    fileprivate func selection() throws(RunEnd) -> Selection.Filters {
      var filters = Selection.Filters(
        only: only.map(Glob.init), skip: skip.map(Glob.init), grants: Set(Need.allCases))
      filters.tags = try tags.map(TagFilter.init)
      return filters
    }
  }

  /// Prints one line for each case of the profile that the filters let through, then their number and the manifest's
  /// hash; returns exit status 2 where there is nothing to list.
  public static func perform(
    contract path: String, profile: Profile, _ filters: Filters, seed: UInt64, console: Console
  ) -> RunStatus {
    list(profile, filters, console) { () throws(RunEnd) in
      let contract = try ContractFile.load(path, warn: console.complain)
      let derivation = Derivation(
        contract: contract, oracle: Oracle(contract), vectors: try Derivation.loadVectors(), seed: seed)
      return Plan.derive(derivation)
    }
  }

  /// As ``perform(contract:profile:_:seed:console:)``, of the cases for a WebSocket echo server.
  public static func performEcho(_ filters: Filters, console: Console) -> RunStatus {
    list(.api, filters, console) { () throws(RunEnd) in try Plan.echoCases(at: "/", isStrict: false, seed: 1) }
  }

  private static func list(
    _ profile: Profile, _ filters: Filters, _ console: Console, _ cases: () throws(RunEnd) -> [Case]
  ) -> RunStatus {
    do throws(RunEnd) {
      let selection = try Selection(from: try cases(), profile: profile, filters: try filters.selection())
      console.say(render(selection.cases))
      return .conforms
    } catch {
      console.complain("conformance: \(error.reason)\n")
      return error.status
    }
  }

  /// Id, profile, needs, further tags, and what the case states, in columns.
  static func render(_ cases: [Case]) -> String {
    let rows = cases.map { testCase in
      let needs = testCase.needs.sorted().map(\.rawValue)
      return [testCase.id, testCase.profile.name, words(needs), words(testCase.otherTags), testCase.states]
    }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in zip(row, widths + [0]).map(padded).joined(separator: "  ") + "\n" }
    return lines.joined() + "\(cases.count) cases, manifest \(Manifest(cases).hash)\n"
  }

  private static func words(_ words: [String]) -> String { words.isEmpty ? "-" : words.joined(separator: ",") }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
