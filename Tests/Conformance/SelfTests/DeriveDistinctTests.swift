import ContractModel
import Testing

@testable import ConformanceKit

@Suite("Items that differ")
struct DeriveDistinctTests {
  private static func items() throws -> [(String, TypeUse)] {
    let contract = try DeriveFixture.contract(DeriveFixture.values)
    guard case .object(let unique)? = contract.type(named: "Unique")?.kind else { return [] }
    return unique.fields.compactMap { field in
      if case .list(let item, _) = field.type.shape { (field.name.value, item) } else { nil }
    }
  }

  @Test("two values are found of every kind of item, and both keep their type")
  func two() throws {
    let contract = try DeriveFixture.contract(DeriveFixture.values)
    for (name, item) in try Self.items() {
      let values = try #require(DistinctValues(contract: contract).drafts(2, of: item), "\(name)")
      #expect(values[0].recipe.bytes != values[1].recipe.bytes, "\(name)")
    }
  }

  @Test("hundreds are found where there are so many, and nil says that there are not")
  func many() throws {
    let contract = try DeriveFixture.contract(DeriveFixture.values)
    let few: Set<String> = ["flags", "levels", "slugs", "weathers"]
    for (name, item) in try Self.items() where !few.contains(name) {
      #expect(DistinctValues(contract: contract).drafts(300, of: item) != nil, "\(name)")
    }
    #expect(try DistinctValues(contract: contract).drafts(3, of: #require(Self.items().first).1) == nil)
  }

  @Test("a list that takes no equal items gets an example of as many as it must have")
  func sample() throws {
    let contract = try DeriveFixture.contract(DeriveFixture.values)
    guard case .object(let unique)? = contract.type(named: "Unique")?.kind,
      let slugs = unique.fields.first(where: { $0.name.value == "slugs" })
    else { Issue.record("Values has no such list"); return }
    let draft = Sample(contract: contract).draft(for: slugs.type)
    let document = Draft.object([.init(name: "slugs", value: draft)]).recipe.bytes
    #expect(Oracle(contract).judge(document, as: "Unique") == .accepted)
  }

  @Test("the cases of such lists are accepted and refused as their names say")
  func cases() throws {
    let cases = try DeriveFixture.cases(DeriveFixture.values).filter { $0.family == "field-unique" }
    func violations(_ id: String) throws -> [String] {
      let found = try #require(cases.first { $0.id == "field-unique/keep_lists/value.\(id)" }, "\(id)")
      guard case .exchange(_, let due) = found.body, case .rejected(_, _, let violations) = due.verdict else {
        return []
      }
      return (violations ?? []).map { "\($0.path) \($0.rule)" }
    }
    #expect(try violations("texts/two-equal") == ["/value/texts unique_items"])
    #expect(try violations("texts/two-normal-forms") == [])
    #expect(try violations("texts/equal-beside-wrong") == ["/value/texts/1 null", "/value/texts unique_items"])
    #expect(try violations("ids/equal-escaped") == ["/value/ids unique_items"])
    #expect(try violations("ats/equal-with-offset") == ["/value/ats unique_items"])
    #expect(try violations("real/equal-with-exponent") == ["/value/real unique_items"])
    #expect(try violations("points/equal-in-other-order") == ["/value/points unique_items"])
    #expect(try violations("shapes/two-different") == [])
    #expect(try violations("figures/equal-apart") == ["/value/figures unique_items"])
  }

  @Test("bounds that no list of different items reaches are listed as untestable")
  func untestable() throws {
    let untestable = FieldBoundaryFamily().untestable(try DeriveFixture.derivation(DeriveFixture.values))
    #expect(untestable.contains { $0.what == "max_items of keep_lists/value.levels" })
    #expect(!untestable.contains { $0.what == "max_items of keep_lists/value.texts" })
  }
}
