import ContractModel
import Testing

@testable import ConformanceKit

@Suite("The families")
struct FamiliesTests {
  private static let contracts = [
    DeriveFixture.smrtHub, DeriveFixture.greeter, DeriveFixture.values, DeriveFixture.everything,
  ]

  @Test("Each family derives a case", arguments: allFamilies.map(\.id))
  func everyFamilyDerives(_ id: String) throws {
    // The contract has no enum and no vector for every family in every slice; Values has them all, and Everything what
    // paths and queries hold.
    let cases = try [DeriveFixture.smrtHub, DeriveFixture.values, DeriveFixture.everything].flatMap(DeriveFixture.cases)
    #expect(cases.contains { $0.family == id })
  }

  @Test("Ids are unique, start with their family and hold no character that globs or shells give a meaning")
  func ids() throws {
    for path in Self.contracts {
      let cases = try DeriveFixture.cases(path)
      let ids = cases.map(\.id)
      let twice = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
      #expect(twice.isEmpty)
      for testCase in cases {
        #expect(testCase.id.hasPrefix("\(testCase.family)/"))
        #expect(testCase.id.utf8.allSatisfy { !"*?[]{}$ '\"\\|&;<>()".utf8.contains($0) }, "\(testCase.id)")
      }
    }
  }

  @Test("The same contract and seed give the same cases and the same bytes")
  func stable() throws {
    func bytes(_ testCase: Case) -> [UInt8] {
      guard case .exchange(let recipe, _) = testCase.body, (recipe.body?.length ?? 0) < 100_000 else { return [] }
      return recipe.bytes(for: Addressee(authority: "127.0.0.1:1", token: "token"))
    }
    let first = try DeriveFixture.cases(DeriveFixture.smrtHub)
    let second = try DeriveFixture.derive(DeriveFixture.smrtHub)
    #expect(first.map(\.id) == second.map(\.id))
    #expect(first.map(bytes) == second.map(bytes))
  }

  @Test("Every case cites a clause, and field cases the line of the contract")
  func citations() throws {
    for testCase in try DeriveFixture.cases(DeriveFixture.smrtHub) {
      #expect(!testCase.clauses.isEmpty && !testCase.states.isEmpty, "\(testCase.id)")
      if testCase.family.hasPrefix("field-") { #expect(testCase.source != nil, "\(testCase.id)") }
    }
  }

  @Test(
    "Each endpoint and channel is tried under forty hosts and forty origins and sites at least, and bodies under thirty types"
  )
  func guardTables() throws {
    let ids = try DeriveFixture.cases(DeriveFixture.smrtHub).map(\.id)
    let contract = try DeriveFixture.contract(DeriveFixture.smrtHub)
    for subject in contract.endpoints.map(\.name.value) + contract.channels.map(\.subject) {
      #expect(ids.count { $0.hasPrefix("host/\(subject)/") } >= 40)
      #expect(ids.count { $0.hasPrefix("origin/\(subject)/") } >= 40)
    }
    #expect(ids.count { $0.hasPrefix("content-type/process_clipboard/") } >= 30)
  }

  @Test("A field bound cites the line that states it")
  func boundLine() throws {
    let cases = try DeriveFixture.cases(DeriveFixture.smrtHub)
    let above = try #require(cases.first { $0.id == "field-boundary/process_clipboard/fragments/max_items+1" })
    #expect(above.states == "max_items 16")
    #expect(above.source?.description.contains("contract/endpoints/clipboard.yaml:7:") == true)
  }

  @Test("The field cases of the ten-line contract are exactly these")
  func fieldCasesOfGreeter() throws {
    let families: [any Family] = [
      FieldRequiredFamily(), FieldNullFamily(), FieldTypeFamily(), FieldBoundaryFamily(), FieldEnumFamily(),
      FieldUnionFamily(), FieldUnknownFamily(),
    ]
    let ids = try families.flatMap { try DeriveFixture.ids(of: $0, DeriveFixture.greeter) }
    #expect(
      ids == [
        "field-required/greet/name/missing", "field-required/greet/name/other-case", "field-null/greet/name/null",
        "field-type/greet/name/number", "field-type/greet/name/boolean", "field-type/greet/name/array",
        "field-type/greet/name/object", "field-boundary/greet/name/min_length-1",
        "field-boundary/greet/name/min_length-1-astral", "field-boundary/greet/name/min_length-1-combining",
        "field-boundary/greet/name/min_length", "field-boundary/greet/name/min_length-astral",
        "field-boundary/greet/name/min_length-combining", "field-boundary/greet/name/min_length+1",
        "field-boundary/greet/name/min_length+1-astral", "field-boundary/greet/name/min_length+1-combining",
        "field-boundary/greet/name/max_length-1", "field-boundary/greet/name/max_length-1-astral",
        "field-boundary/greet/name/max_length-1-combining", "field-boundary/greet/name/max_length",
        "field-boundary/greet/name/max_length-astral", "field-boundary/greet/name/max_length-combining",
        "field-boundary/greet/name/max_length+1", "field-boundary/greet/name/max_length+1-astral",
        "field-boundary/greet/name/max_length+1-combining", "field-unknown/greet/whole-body/first",
        "field-unknown/greet/whole-body/last", "field-unknown/greet/whole-body/null",
        "field-unknown/greet/whole-body/huge-number",
      ])
  }

  @Test("Bounds are tried on both sides, and the oracle parts them")
  func bothSides() throws {
    let cases = try DeriveFixture.cases(DeriveFixture.values)
    func isAccepted(_ variant: String) throws -> Bool {
      let found = try #require(cases.first { $0.id == "field-boundary/keep/\(variant)" })
      guard case .exchange(_, let due) = found.body, case .accepted = due.verdict else { return false }
      return true
    }
    #expect(try isAccepted("value.small/max") && !isAccepted("value.small/max+1"))
    #expect(try isAccepted("value.small/min") && !isAccepted("value.small/min-1"))
    #expect(try isAccepted("value.points/max_items") && !isAccepted("value.points/max_items+1"))
    #expect(try isAccepted("value.points/min_items") && !isAccepted("value.points/min_items-1"))
    #expect(try !isAccepted("value.ratio/exclusive_min") && isAccepted("value.ratio/exclusive_min+ulp"))
    #expect(try isAccepted("value.text/max_bytes-astral") && !isAccepted("value.text/max_bytes+1-astral"))
  }

  @Test("An unknown tag is accepted where the union is open, and refused where it is closed")
  func unknownTags() throws {
    let cases = try DeriveFixture.cases(DeriveFixture.values)
    func verdict(_ id: String) throws -> AnswerExpectation.Verdict? {
      let found = try #require(cases.first { $0.id == "field-union/keep_lists/\(id)" }, "\(id)")
      guard case .exchange(_, let due) = found.body else { return nil }
      return due.verdict
    }
    for name in ["tag-unknown", "tag-alone-unknown", "tag-other-case", "unknown-deep"] {
      guard case .accepted? = try verdict("figures.one/\(name)") else { Issue.record("\(name)"); continue }
    }
    guard case .rejected(_, _, let range?)? = try verdict("figures.one/unknown-huge-number"),
      case .rejected(_, _, let tag?)? = try verdict("figures.shape/tag-unknown")
    else { Issue.record("accepted"); return }
    #expect(range == [ExpectedViolation(path: "/figures/one/a~1b/c~0d/1", rule: "range")])
    #expect(tag == [ExpectedViolation(path: "/figures/shape/shape", rule: "tag")])
  }

  @Test("Without a grant no derived request could change anything if it were accepted")
  func ungranted() throws {
    for path in Self.contracts {
      let derivation = try DeriveFixture.derivation(path)
      for testCase in try DeriveFixture.cases(path) where testCase.needs.isEmpty {
        guard case .exchange(let recipe, _) = testCase.body, let name = recipe.endpoint,
          let endpoint = derivation.contract.endpoint(named: name), endpoint.writes, let request = endpoint.request
        else { continue }
        let verdict = derivation.oracle.judge(recipe.body?.bytes ?? [], as: request)
        #expect(verdict != .accepted, "\(testCase.id) would act")
      }
    }
  }

  @Test("A failed host case says under which Host it was asked")
  func words() throws {
    let host = try #require(
      try DeriveFixture.cases(DeriveFixture.smrtHub).first { $0.id == "host/get_health/localhost-suffix" })
    #expect(host.states == "route GET /api/status/health on loopback, here under Host: evil.localhost:<port>")
  }

  @Test("No body is larger than its endpoint allows, unless its size is what is tried")
  func sizes() throws {
    for testCase in try DeriveFixture.cases(DeriveFixture.greeter) where testCase.family != "body-limit" {
      guard case .exchange(let recipe, _) = testCase.body else { continue }
      #expect(recipe.body?.length ?? 0 <= 64_000, "\(testCase.id)")
    }
  }

  @Test("A hundred megabytes are tried to the byte, by bodies that stay small in the list")
  func largeBodies() throws {
    let cases = try DeriveFixture.cases(DeriveFixture.smrtHub)
    func exchange(_ id: String) throws -> (RequestRecipe, AnswerExpectation) {
      let found = try #require(cases.first { $0.id == id }, "\(id)")
      guard case .exchange(let recipe, let due) = found.body else { throw RunEnd("\(id) is no exchange") }
      return (recipe, due)
    }
    let place = "field-boundary/process_clipboard/fragments.0:image.data/max_bytes"
    let (most, taken) = try exchange(place)
    let (beyond, refused) = try exchange("\(place)+1")
    #expect(most.body?.length ?? 0 > 133_000_000)
    #expect(most.body?.pieces.count ?? 0 < 8)
    // The example's bytes come first: an image stays an image.
    let start = String(decoding: most.body?.preview(200) ?? [], as: UTF8.self)
    #expect(start.contains("iVBORw0KGgoAAAANSUhEUg"))
    #expect(VerdictKey.text(of: taken.verdict) != VerdictKey.text(of: refused.verdict))
    #expect(VerdictKey.text(of: refused.verdict).contains("max_bytes"))
    #expect((beyond.body?.length ?? 0) % 4 == (most.body?.length ?? 1) % 4)
    let (whole, _) = try exchange("body-limit/process_clipboard/limit")
    #expect(whole.body?.length == 140_000_000)
  }

  @Test("A string with a pattern is tried at every item, and so that a search would find a match")
  func patterns() throws {
    let cases = try DeriveFixture.cases(DeriveFixture.values)
    func verdict(_ variant: String) throws -> String {
      let found = try #require(cases.first { $0.id == "field-pattern/keep_extra/value.\(variant)" }, "\(variant)")
      guard case .exchange(_, let due) = found.body else { return "" }
      return VerdictKey.text(of: due.verdict)
    }
    for variant in ["slug/stranger-before", "slug/line-break-after", "slug/alternative-1-item-1-outside-U-60"] {
      #expect(try verdict(variant).contains("pattern"), "\(variant)")
    }
    #expect(try verdict("slug/empty").contains("min_length"))
    for variant in ["slug/alternative-1", "slug/alternative-1-item-1-inside-U-7a", "release/alternative-3-item-1-max"] {
      #expect(try !verdict(variant).contains("422"), "\(variant)")
    }
    #expect(try verdict("release/alternative-3-item-1-max+1").contains("pattern"))
  }
}
