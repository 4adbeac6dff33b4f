import ContractModel
import Foundation
import Testing

@testable import ConformanceKit

@Suite("The literal request targets, read by the kit")
struct TargetVectorTests {
  @Test("every target has the answer that was written by hand", arguments: try Self.all())
  func answer(_ vector: TargetVector) throws {
    let derivation = try DeriveFixture.derivation(DeriveFixture.everything)
    let endpoint = try #require(derivation.contract.endpoint(named: vector.call ?? "class"))
    let body = vector.body.map { BodyRecipe($0) }
    let due = try #require(
      derivation.expectation(ofTarget: vector.target, body: body, calling: endpoint),
      "it leads to another endpoint")
    switch (due.verdict, vector.answer) {
    case (.accepted, nil): #expect(vector.violations.isEmpty)
    case (.rejected(422, _, let violations), nil): #expect(violations == vector.violations)
    case (.rejected(_, let code, _), let answer?): #expect(code == answer)
    default: Issue.record("\(due.verdict)")
    }
  }

  @Test("there are sixty of them, and none stands there twice")
  func inventory() throws {
    let all = try Self.all()
    #expect(all.count >= 60)
    #expect(Set(all.map(\.id)).count == all.count)
  }

  @Test("a file that is not written as targets are is an error with the target's id")
  func brokenFile() {
    let text = #"{"targets":[{"id":"no-target","clause":"x"}]}"#
    let error = #expect(throws: VectorFileError.self) {
      try TargetVectorFile.parse(Array(text.utf8), file: "broken.json")
    }
    #expect(error?.description.contains("no-target") == true)
  }

  private static func all() throws -> [TargetVector] {
    let root = DeriveFixture.everything.split(separator: "/").dropLast(5).map { "/\($0)" }.joined()
    let path = root + "/Tests/Conformance/Kit/Vectors/Targets/everything.json"
    return try TargetVectorFile.parse([UInt8](try #require(FileManager.default.contents(atPath: path))), file: path)
  }
}
