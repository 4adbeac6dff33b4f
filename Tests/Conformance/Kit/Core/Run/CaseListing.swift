import ContractModel

/// `conformance list`: the cases that a contract gives, without a server.
public enum CaseListing {
  /// Prints one line for each case of the profile that the filters let through, then their number and the manifest's
  /// hash; returns exit status 2 where there is nothing to list.
  public static func perform(
    contract path: String, profile: Profile, only: [String], skip: [String], seed: UInt64, console: Console
  ) -> RunStatus {
    do throws(RunEnd) {
      let contract = try ContractFile.load(path, warn: console.complain)
      let derivation = Derivation(
        contract: contract, oracle: Oracle(contract), vectors: try Derivation.loadVectors(), seed: seed)
      let filters = Selection.Filters(
        only: only.map(Glob.init), skip: skip.map(Glob.init), grants: Set(Need.allCases))
      console.say(render(try Selection(from: Plan.derive(derivation), profile: profile, filters: filters).cases))
      return .conforms
    } catch {
      console.complain("conformance: \(error.reason)\n")
      return .couldNotJudge
    }
  }

  /// As ``perform(contract:profile:only:skip:seed:console:)``, of the cases for a WebSocket echo server.
  public static func performEcho(only: [String], skip: [String], console: Console) -> RunStatus {
    do throws(RunEnd) {
      let filters = Selection.Filters(
        only: only.map(Glob.init), skip: skip.map(Glob.init), grants: Set(Need.allCases))
      let cases = try Plan.echoCases(at: "/", isStrict: false, seed: 1)
      console.say(render(try Selection(from: cases, profile: .api, filters: filters).cases))
      return .conforms
    } catch {
      console.complain("conformance: \(error.reason)\n")
      return error.status
    }
  }

  static func render(_ cases: [Case]) -> String {
    let width = cases.map(\.id.count).max() ?? 0
    let lines = cases.map { testCase in
      let needs = testCase.needs.sorted().map(\.rawValue).joined(separator: ",")
      let id = testCase.id + String(repeating: " ", count: width - testCase.id.count)
      return "\(id)  \(testCase.profile.name)  \(needs.isEmpty ? "-" : needs)  \(testCase.states)\n"
    }
    return lines.joined() + "\(cases.count) cases, manifest \(Manifest(cases).hash)\n"
  }
}
