import ContractModel
import Foundation
import Testing

@testable import ConformanceKit

@Suite("The literal request targets, read by the kit")
struct TargetVectorTests {
  @Test("every target has the answer that was written by hand", arguments: TargetVector.all)
  func answer(_ vector: TargetVector) throws {
    let derivation = try DeriveFixture.derivation(DeriveFixture.everything)
    let endpoint = try #require(derivation.contract.endpoint(named: vector.call ?? "class"))
    let body = vector.body.map { BodyRecipe($0) }
    let due = try #require(
      derivation.expectation(ofTarget: Array(vector.target.utf8), body: body, calling: endpoint),
      "it leads to another endpoint")
    switch (due.verdict, vector.answer) {
    case (.accepted, nil): #expect(vector.violations.isEmpty)
    case (.rejected(422, _, let violations), nil): #expect(violations == vector.violations)
    case (.rejected(_, let code, _), let answer?): #expect(code == answer)
    default: Issue.record("\(due.verdict)")
    }
  }

  @Test("there are sixty of them, and none stands there twice")
  func inventory() {
    #expect(TargetVector.all.count >= 60)
    #expect(Set(TargetVector.all.map(\.id)).count == TargetVector.all.count)
  }
}

/// A request target with what is wrong with it.
struct TargetVector: CustomTestStringConvertible, Sendable {
  let id: String
  /// The endpoint that it leads to.
  let call: String?
  let target: String
  let body: String?
  /// The code of an answer that tells no violations.
  let answer: String?
  let violations: [ExpectedViolation]

  var testDescription: String { id }

  static let all: [TargetVector] = {
    let root = DeriveFixture.everything.split(separator: "/").dropLast(5).map { "/\($0)" }.joined()
    let path = root + "/Tests/Conformance/Kit/Vectors/Targets/everything.json"
    guard let bytes = FileManager.default.contents(atPath: path), let file = try? JSONText.parse([UInt8](bytes)),
      case .array(let items)? = file["vectors"]
    else { return [] }
    return items.compactMap(TargetVector.init)
  }()

  private init?(_ item: JSONValue) {
    func text(_ key: String, of value: JSONValue) -> String? {
      if case .string(let text)? = value[key] { text } else { nil }
    }
    guard let id = text("id", of: item), let target = text("target", of: item) else { return nil }
    self.id = id
    self.target = target
    call = text("call", of: item)
    body = text("body", of: item)
    answer = text("answer", of: item)
    var list: [JSONValue] = []
    if case .array(let items)? = item["violations"] { list = items }
    violations = list.compactMap { violation in
      guard let place = text("in", of: violation), let path = text("path", of: violation),
        let rule = text("rule", of: violation)
      else { return nil }
      return ExpectedViolation(in: place, path: path, rule: rule)
    }
  }
}
