import ContractModel
import Testing

@testable import ConformanceKit

@Suite("Violations that only a handler knows")
struct SemanticViolationTests {
  /// One door: the violations in an answer of update_config with `config_rejected`, and what the finding says; nil where
  /// there is none.
  private func check(_ violations: String?, says part: String?, at place: SourceLocation = #_sourceLocation) throws {
    let contract = try DeriveFixture.contract(DeriveFixture.smrtHub)
    let options = CoreFixture.options()
    let plan = try Plan(options, contract: contract, cases: [try CoreFixture.exchangeCase("core/greet/any")])
    let target = Target(
      endpoint: HostPort(host: "127.0.0.1", port: 1), authority: "127.0.0.1:1", token: CoreFixture.token, process: nil)
    let judge = AnswerJudge(run: RunContext(plan, options, launcher: nil), target: target)
    let endpoint = try #require(contract.endpoint(named: "update_config"))
    let outcome = try judge.judge(
      try CoreFixture.answer(422, CoreFixture.error("config_rejected", violations: violations)),
      to: RequestRecipe(calling: endpoint, body: BodyRecipe("{}")), expecting: .accepted("update_config"))
    switch outcome {
    case .pass: #expect(part == nil, sourceLocation: place)
    case .fail(let finding):
      #expect(part.map(finding.deed.contains) == true, "\(finding.deed)", sourceLocation: place)
    }
  }

  private func violation(rule: String = "semantic", path: String = "/workspace/rules/0/space") -> String {
    #"[{"in":"body","path":"\#(path)","rule":"\#(rule)","message":"m"}]"#
  }

  @Test("A declared error of status 422 may list them, or not")
  func allowed() throws {
    try check(violation(), says: nil)
    try check(nil, says: nil)
  }

  @Test("Their list is not empty, their rule is semantic, their path a JSON Pointer")
  func forms() throws {
    try check("[]", says: "with an empty list of violations")
    try check(violation(rule: "pattern"), says: "the rule pattern with config_rejected, where semantic is due")
    try check(violation(path: "workspace"), says: "at workspace, which is no JSON Pointer")
  }
}
