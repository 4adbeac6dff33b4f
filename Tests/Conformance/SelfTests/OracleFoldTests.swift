import ContractModel
import Testing

@testable import ConformanceKit

@Suite("Large bodies, judged without being held")
struct OracleFoldTests {
  /// What the oracle says of the body in parts, which is what it says of the whole.
  private func check(
    _ pieces: [BodyRecipe.Piece], as type: String = "Everything", expect violations: [(path: String, rule: String)]?,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let oracle = Oracle(try DeriveFixture.contract(DeriveFixture.values))
    let body = BodyRecipe(pieces)
    let folded = try #require(oracle.judge(body, as: type), sourceLocation: location)
    switch (folded, violations) {
    case (.malformed, nil): break
    case (.accepted, let expected?): #expect(expected.isEmpty, sourceLocation: location)
    case (.violations(let found), let expected?):
      #expect(
        found == expected.map { ExpectedViolation(path: $0.path, rule: $0.rule) }, sourceLocation: location)
    default: Issue.record("\(folded)", sourceLocation: location)
    }
    switch (oracle.judge(body.bytes, as: type), folded) {
    case (.malformed, .malformed): break
    case (let whole, _): #expect(whole == folded, sourceLocation: location)
    }
  }

  private static func text(_ text: String) -> BodyRecipe.Piece { .bytes(Array(text.utf8)) }
  private static func fill(_ text: String, _ count: Int) -> BodyRecipe.Piece {
    .filler(Array(text.utf8), count: count)
  }
  private static let start = #"{"flag":true,"whole":1,"big":2,"real":0.5,"nothing":null,"name":"#

  @Test("A long string is as long as it is")
  func strings() throws {
    let parts = [Self.text(Self.start + #""\n"#), Self.fill("é", 100_001), Self.text(#"z"}"#)]
    try check(parts, expect: [])
    try check(
      [Self.text(Self.start + #""a","text":""#), Self.fill("a", 100_001), Self.text(#""}"#)],
      expect: [("/text", "max_length")])
    try check(
      [Self.text(Self.start + #""a","level":""#), Self.fill("a", 100_001), Self.text(#""}"#)],
      expect: [("/level", "enum")])
  }

  @Test("White space around values counts for nothing")
  func whiteSpace() throws {
    try check(
      [Self.text(" "), Self.fill(" \n", 100_000), Self.text(Self.start + #""a"}"#), Self.fill("\t", 99_999)], expect: []
    )
    try check([Self.text(Self.start + #""a"}"#), Self.fill(" ", 99_999), Self.text("x")], expect: nil)
  }

  @Test("What is no string and no white space is read whole")
  func others() throws {
    try check([Self.fill("[", 100_000)], expect: nil)
    try check([Self.text(#"{"flag":"#), Self.fill("1", 100_000), Self.text("}")], expect: nil)
    try check(
      [Self.text(Self.start + #""a","maybes":["#), Self.fill("1,", 40_000), Self.text("1]}")], expect: [])
    try check([Self.text("{"), Self.fill("k", 100_000), Self.text(":1}")], expect: nil)
    try check([Self.text(Self.start + #""a",""#), Self.fill("k", 100_000), Self.text(#"":1}"#)], expect: [])
  }

  @Test("A fold behind the place where the text goes wrong hides nothing")
  func malformed() throws {
    try check([Self.text(#"{"flag":tru,"name":""#), Self.fill("a", 100_000), Self.text(#""}"#)], expect: nil)
    try check([Self.text(#"{"name":""#), Self.fill("a", 100_000), Self.text(#"\x"}"#)], expect: nil)
    try check([Self.text(#"{"name":""#), Self.fill("a", 100_000)], expect: nil)
  }

  @Test("Base64 is counted decoded, to the byte")
  func base64() throws {
    let contract = try DeriveFixture.contract(DeriveFixture.smrtHub)
    for (count, isTaken) in [(99_999_999, true), (100_000_000, true), (100_000_001, false)] {
      let start = Draft.object([
        .init(name: "kind", value: .text("image")), .init(name: "media_type", value: .text("image/png")),
        .init(name: "data", value: BytesBoundaries.text(ofBytes: count, startingWith: [0x89, 0x50])),
      ])
      let body = Draft.object([.init(name: "fragments", value: .list([start]))]).recipe
      let verdict = Oracle(contract).judge(body, as: "ProcessClipboardRequest")
      #expect(
        verdict
          == (isTaken ? .accepted : .violations([ExpectedViolation(path: "/fragments/0/data", rule: "max_bytes")])))
    }
  }

  @Test("A large body that can't be folded is not judged")
  func unfoldable() throws {
    let oracle = Oracle(try DeriveFixture.contract(DeriveFixture.values))
    #expect(oracle.judge(BodyRecipe([Self.text("["), Self.fill("{},", 10_000_000)]), as: "Everything") == nil)
  }
}
