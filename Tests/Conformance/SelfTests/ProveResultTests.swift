import ContractModel
import Testing

@testable import ConformanceKit

@Suite("What a proof says")
struct ProveResultTests {
  private static func trial(
    _ id: String, _ category: Mutant.Category = .validButWrong, killedBy families: [String],
    missedBy others: [String] = [],
    met: Bool = true, breaks: [String] = []
  ) -> MutantTrial {
    let mutant = Mutant(id: id, kind: id, category: category, scope: nil, breaks: breaks, alteration: .none)
    let verdicts =
      families.map { MutantTrial.FamilyVerdict(family: $0, ran: 1, kill: ("\($0)/x/y", "cause")) }
      + others.map { MutantTrial.FamilyVerdict(family: $0, ran: 3, kill: nil) }
    let outcome: MutantTrial.Outcome = !met ? .neverMet : families.isEmpty ? .survived : .killed
    return MutantTrial(mutant: mutant, verdicts: verdicts, outcome: outcome, duration: .zero)
  }

  private static func result(_ trials: [MutantTrial], survey: Survey = Survey([])) throws -> ProveResult {
    ProveResult(
      contract: try CoreFixture.contract(), obligations: [], survey: survey,
      trials: trials + [trial("canary", .canary, killedBy: ["x"])], isWhole: false, duration: .zero)
  }

  @Test("A family that can't fail is shown with none killed")
  func idleFamily() throws {
    let result = try Self.result([Self.trial("a", killedBy: ["good"], missedBy: ["idle"])])
    let idle = try #require(result.families.first { $0.family == "idle" })
    #expect(idle.killed == 0 && idle.touched == 1)
    #expect(ProveReport(result).text.contains("idle  0 of 1 mutants"))
  }

  @Test("A mutant that no case met counts neither way and is listed")
  func neverMet() throws {
    let result = try Self.result([Self.trial("a", killedBy: ["f"]), Self.trial("b", killedBy: [], met: false)])
    #expect(result.killed(.validButWrong) == (1, 1))
    #expect(ProveReport(result).text.contains("never met by any case: b\n"))
    #expect(result.status == .conforms)
  }

  @Test("A survivor without a reason, a red null mutant and a live canary are each red")
  func red() throws {
    #expect(try Self.result([Self.trial("a", killedBy: [], missedBy: ["f"])]).status == .doesNotConform)
    let failed = Survey.Entry(
      testCase: try CoreFixture.exchangeCase("core/greet/x"), failure: "cause", duration: .zero, met: [])
    #expect(try Self.result([], survey: Survey([failed])).status == .doesNotConform)
    let canary = ProveResult(
      contract: try CoreFixture.contract(), obligations: [], survey: Survey([]),
      trials: [Self.trial("canary", .canary, killedBy: [], missedBy: ["f"])], isWhole: false, duration: .zero)
    #expect(canary.status == .doesNotConform)
  }

  @Test("Coverage counts what killed mutants break, by id or pattern, and names patterns that match nothing")
  func coverage() {
    let obligations =
      ["a@x", "b@x", "c@y"].map { Obligation(String($0.prefix(1)), at: String($0.suffix(1)), "s", source: "H1") }
      + [Obligation("d", at: "x", "s", source: "H1", untestable: "why")]
    let coverage = Coverage(obligations, brokenBy: [("m", "a@x"), ("n", "b@*"), ("o", "nothing@*")])
    #expect(coverage.unproven.map(\.id) == ["c@y"])
    #expect(coverage.untestable.map(\.id) == ["d@x"])
    #expect(coverage.strays.map(\.pattern) == ["nothing@*"])
    #expect(Int(coverage.percentage) == 66 && !coverage.isEnough)
  }

  @Test(
    "Every mutant breaks an obligation that there is, and ids are unique",
    arguments: [
      DeriveFixture.smrtHub, DeriveFixture.greeter, DeriveFixture.values,
    ])
  func mutants(_ path: String) throws {
    let obligations = AllObligations.derive(try DeriveFixture.derivation(path))
    let ids = Set(obligations.map(\.id))
    let mutants = obligations.flatMap(\.mutants)
    #expect(mutants.allSatisfy { mutant in mutant.breaks.allSatisfy(ids.contains) })
    #expect(obligations.count - ids.count == 0, "\(Self.repeated(obligations.map(\.id)))")
    #expect(Set(mutants.map(\.id)).count == mutants.count, "\(Self.repeated(mutants.map(\.id)))")
  }

  private static func repeated(_ ids: [String]) -> [String] {
    Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }
}
