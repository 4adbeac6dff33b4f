import ContractModel
import Testing

@testable import ConformanceKit

@Suite("Documents with a revision")
struct StateTests {
  private func resource() throws -> RevisionedResource {
    try #require(RevisionedResource.all(in: try DeriveFixture.contract(DeriveFixture.smrtHub)).first)
  }

  @Test("A PUT that names a revision and a GET of the same fields are one, and nothing else is")
  func derived() throws {
    let all = RevisionedResource.all(in: try DeriveFixture.contract(DeriveFixture.smrtHub))
    #expect(all.map(\.update.name.value) == ["update_config"])
    #expect(all.map(\.read.name.value) == ["get_workspace"])
    #expect(all.first?.conflicts.map(\.name) == ["config_conflict"])
    #expect(RevisionedResource.all(in: try DeriveFixture.contract(DeriveFixture.greeter)).isEmpty)
  }

  @Test("An update is the document with the revision that it was made from")
  func body() throws {
    let document = Draft.object([.init(name: "revision", value: .verbatim("1")), .init(name: "a", value: .text("b"))])
    #expect(try resource().body(document, from: 7).bytes == Array(#"{"revision":7,"a":"b"}"#.utf8))
  }

  @Test("A shown document covers what was sent where only defaults are added")
  func covers() throws {
    func value(_ text: String) throws -> WireValue { try DocumentScanner.read(Array(text.utf8)) }
    let sent = try value(#"{"a":[{"b":1}],"c":"x"}"#)
    #expect(try value(#"{"c":"x","a":[{"b":1.0,"d":""}],"e":null}"#).covers(sent))
    #expect(try !value(#"{"a":[{"b":2}],"c":"x"}"#).covers(sent))
    #expect(try !value(#"{"a":[{"b":1},{"b":1}],"c":"x"}"#).covers(sent))
    #expect(try !value(#"{"a":[{"b":1}]}"#).covers(sent))
  }

  @Test("A state is compared whole, its document without the revision")
  func states() throws {
    func state(_ text: String) throws -> StoredState {
      try StoredState(try DocumentScanner.read(Array(text.utf8)))
    }
    let first = try state(#"{"status":"ok","revision":3,"workspace":{"a":1}}"#)
    #expect(first.revision == 3)
    #expect(try first.isSame(as: state(#"{"workspace":{"a":1},"status":"ok","revision":3}"#)))
    #expect(try !first.isSame(as: state(#"{"status":"ok","revision":4,"workspace":{"a":1}}"#)))
    #expect(try first.hasSameDocument(as: state(#"{"status":"ok","revision":4,"workspace":{"a":1}}"#)))
    #expect(throws: CaseFailure.self) { try state(#"{"status":"ok","revision":"3"}"#) }
  }

  @Test("State on disk is owed by the highest rung and needs launches")
  func durable() throws {
    let cases = try DeriveFixture.cases(DeriveFixture.smrtHub).filter { $0.family == "state" }
    let durable = cases.filter { $0.profile == .hardened }.map(\.id)
    #expect(
      durable == [
        "state/update_config/stop", "state/update_config/kill-after-answer", "state/update_config/kill-during-update",
      ])
    for testCase in cases { #expect(testCase.needs.contains(.launch) == durable.contains(testCase.id)) }
  }

  @Test("A scenario that needs a bridge without state needs a launch, others don't")
  func fresh() throws {
    let cases = try DeriveFixture.cases(DeriveFixture.smrtHub).filter { $0.family == "scenarios" }
    let fresh = cases.filter { $0.needs.contains(.launch) }.map(\.id)
    #expect(fresh.contains("scenarios/new_bridge_is_empty"))
    #expect(!fresh.contains("scenarios/conflict_changes_nothing"))
  }
}
