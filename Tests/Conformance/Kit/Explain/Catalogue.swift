import ContractModel

/// `conformance catalogue`: every family, printed from the families themselves.
public enum Catalogue {
  /// Prints the page in Markdown; exit status 2 where the contract can't be read.
  public static func perform(contract path: String, console: Console) -> RunStatus {
    do throws(RunEnd) {
      console.say(try page(try ContractFile.load(path, warn: console.complain)))
      return .conforms
    } catch {
      console.complain("conformance: \(error.reason)\n")
      return error.status
    }
  }

  static func page(_ contract: Contract) throws(RunEnd) -> String {
    let derivation = Derivation(
      contract: contract, oracle: Oracle(contract), vectors: try Derivation.loadVectors(), seed: 1)
    let echo = EchoSubject(path: "/", isStrict: false)
    let echoCases = try Plan.echoCases(at: echo.path, isStrict: echo.isStrict, seed: 1)
    return """
      # Catalogue of the case families

      What each family sends and what is right, printed by `conformance catalogue` from the families themselves. *Profile*
      and *needs* are those of the cases that the SmrtHub contract gives; [needs](conformance.md#what-is-run) and
      [clauses](wire-protocol.md) have pages of their own. `conformance explain NAME` says more of a family, a clause or a
      case.

      ## By a contract

      \(table(Plan.families, Plan.derive(derivation)))
      ## Of any WebSocket echo server

      `conformance websocket` judges by RFC 6455 alone.

      \(table(echoFamilies(echo), echoCases))
      """
  }

  private static func table(_ families: [any Family], _ cases: [Case]) -> String {
    let byFamily = Dictionary(grouping: cases, by: \.family)
    let rows = families.map { row(of: $0, byFamily[$0.id] ?? []) }
    return "| family | sends | right | profile | needs | clauses |\n|---|---|---|---|---|---|\n" + rows.joined()
  }

  private static func row(of family: any Family, _ cases: [Case]) -> String {
    let profiles = Set(cases.map(\.profile) + [family.profile]).sorted().map(\.name)
    let needs = Set(cases.flatMap(\.needs)).sorted().map(\.rawValue)
    let cells = [
      "`\(family.id)`", family.sends, family.right, profiles.joined(separator: ", "), needs.joined(separator: ", "),
      clauses(of: family, cases).joined(separator: "; "),
    ]
    return "| " + cells.map { $0.isEmpty ? "–" : $0 }.joined(separator: " | ") + " |\n"
  }

  /// Those of the family, and those of the wire that only some of its cases cite.
  private static func clauses(of family: any Family, _ cases: [Case]) -> [String] {
    var clauses = family.clauses
    for clause in cases.flatMap(\.clauses) where !clauses.contains(clause) {
      if case .wire = Citation(clause) { clauses.append(clause) }
    }
    return clauses
  }
}
