import ContractModel
import Testing

@testable import ConformanceKit

@Suite("Documents in the making")
struct DeriveDraftTests {
  private func check(_ draft: Draft, expect text: String, _ location: SourceLocation = #_sourceLocation) {
    #expect(String(decoding: draft.recipe.bytes, as: UTF8.self) == text, sourceLocation: location)
  }

  private let greeting = Draft.object([
    .init(name: "name", value: .text("Ada")), .init(name: "tags", value: .list([.verbatim("1"), .text("a\"\u{1}")])),
  ])

  @Test("A draft is written without white space and escaped only where it must be")
  func writing() {
    check(greeting, expect: #"{"name":"Ada","tags":[1,"a\"\u0001"]}"#)
    check(.filled(unit: Array("é".utf8), count: 3, rest: Array("!".utf8)), expect: "\"ééé!\"")
    check(.filled(unit: Array("a".utf8), count: 0, rest: []), expect: "\"\"")
  }

  @Test("A long text stays a recipe")
  func recipe() {
    let recipe = greeting.replacing(at: [.field("name")]) { _ in
      .filled(unit: [0x61], count: 1_000_000_000, rest: [])
    }.recipe
    #expect(recipe.length == 1_000_000_000 + #"{"name":"","tags":[1,"a\"\u0001"]}"#.utf8.count)
    #expect(recipe.pieces.count < 5)
  }

  @Test("One place is changed and the rest stays")
  func changes() {
    check(
      greeting.replacing(at: [.field("tags"), .item(0)]) { _ in .verbatim("null") },
      expect: #"{"name":"Ada","tags":[null,"a\"\u0001"]}"#)
    check(greeting.removing("tags"), expect: #"{"name":"Ada"}"#)
    check(greeting.removing("tags").adding("x", .verbatim("1"), first: true), expect: #"{"x":1,"name":"Ada"}"#)
    check(greeting.removing("tags").renaming("name", to: "NAME"), expect: #"{"NAME":"Ada"}"#)
    check(greeting.movingLast("name"), expect: #"{"tags":[1,"a\"\u0001"],"name":"Ada"}"#)
  }

  @Test("A sample of every type is accepted by the oracle")
  func samples() throws {
    for path in [DeriveFixture.smrtHub, DeriveFixture.greeter, DeriveFixture.values] {
      let contract = try DeriveFixture.contract(path)
      for type in contract.types {
        let bytes = Sample(contract: contract).draft(ofTypeNamed: type.name.value).recipe.bytes
        #expect(Oracle(contract).judge(bytes, as: type.name.value) == .accepted, "\(type.name.value)")
      }
    }
  }

  @Test("Every place of a request is found once, those that no example shows too")
  func places() throws {
    let contract = try DeriveFixture.contract(DeriveFixture.values)
    let places = RequestPlaces(of: try #require(contract.endpoint(named: "keep")), in: contract)
    #expect(Set(places.values.map(\.label)).count == places.values.count)
    let objects: Set = [
      "whole-body", "value", "value.point", "value.points.0", "value.shape:circle", "value.shape:square", "value.tree",
    ]
    #expect(objects.isSubset(of: places.objects.map(\.label)))
    #expect(places.unions.map(\.label) == ["value.shape"])
    for place in places.values {
      let verdict = Oracle(contract).judge(place.document.recipe.bytes, as: "KeepRequest")
      #expect(verdict == .accepted, "the document of \(place.label) is itself refused")
      #expect(place.document.value(at: place.steps) != nil, "nothing stands at \(place.label)")
    }
  }

  @Test("Distinct bodies are accepted, differ, and start with the examples")
  func distinctBodies() throws {
    for path in [DeriveFixture.smrtHub, DeriveFixture.greeter] {
      let derivation = try DeriveFixture.derivation(path)
      for endpoint in derivation.contract.endpoints where endpoint.request != nil {
        let bodies = DistinctBodies.of(endpoint, derivation, count: 6).compactMap { $0?.bytes }
        #expect(bodies.count == 6)
        #expect(Set(bodies).count == 6)
      }
    }
  }

  @Test("Trace contexts are valid, differ, and are the same for the same seed and case")
  func traceParents() {
    var first = TraceParents(seed: 1, case: "a")
    var again = TraceParents(seed: 1, case: "a")
    var other = TraceParents(seed: 1, case: "b")
    let parents = first.next(100)
    #expect(parents == again.next(100))
    #expect(Set(parents + other.next(100)).count == 200)
    #expect(parents.allSatisfy { TraceID.isValid($0.traceID) && $0.parentID.utf8.count == 16 })
  }
}
