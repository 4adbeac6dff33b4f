import ContractModel
import Testing

@testable import ConformanceKit

@Suite("The oracle")
struct OracleTests {
  private func check(
    _ text: String, as type: String = "Everything", in path: String = DeriveFixture.values,
    expect violations: [(path: String, rule: String)], _ location: SourceLocation = #_sourceLocation
  ) throws {
    let verdict = Oracle(try DeriveFixture.contract(path)).judge(Array(text.utf8), as: type)
    let expected = violations.map { ExpectedViolation(path: $0.path, rule: $0.rule) }
    #expect(verdict == (expected.isEmpty ? .accepted : .violations(expected)), sourceLocation: location)
  }

  /// A value of `Everything` with more fields behind the required ones.
  private func everything(_ more: String = "", whole: String = "1") -> String {
    #"{"flag":true,"whole":\#(whole),"big":2,"real":0.5,"name":"a","nothing":null\#(more)}"#
  }

  @Test("The least value is accepted")
  func least() throws { try check(everything(), expect: []) }

  @Test("Missing fields come at the end, in contract order")
  func missing() throws {
    try check(
      #"{"name":1,"flag":0}"#,
      expect: [
        ("/name", "type"), ("/flag", "type"), ("/whole", "required"), ("/big", "required"), ("/real", "required"),
        ("/nothing", "required"),
      ])
  }

  @Test("A value breaks the first rule that fails, and only that")
  func firstRule() throws {
    // One scalar value of two bytes: too short and too small.
    try check(everything(#","text":"é""#), expect: [("/text", "min_length")])
    // Two scalar values of two bytes.
    try check(everything(#","text":"ab""#), expect: [("/text", "min_bytes")])
    try check(everything(#","text":"abcde""#), expect: [("/text", "max_length")])
    try check(everything(#","text":"😀😀😀""#), expect: [("/text", "max_bytes")])
    try check(everything(#","text":"😀😀""#), expect: [])
  }

  @Test("Integers are spelled as integers and lie in their range")
  func integers() throws {
    try check(everything(whole: "1.0"), expect: [("/whole", "type")])
    try check(everything(whole: "1e0"), expect: [("/whole", "type")])
    try check(everything(whole: "-0"), expect: [])
    try check(everything(whole: "2147483648"), expect: [("/whole", "range")])
    try check(everything(#","small":11"#), expect: [("/small", "max")])
    try check(everything(#","small":-6"#), expect: [("/small", "min")])
  }

  @Test("Bounds that do not belong to the range are violated by themselves")
  func exclusiveBounds() throws {
    try check(everything(#","ratio":0"#), expect: [("/ratio", "exclusive_min")])
    try check(everything(#","ratio":1"#), expect: [("/ratio", "exclusive_max")])
    try check(everything(#","ratio":5e-324"#), expect: [])
    try check(everything(#","ratio":1e400"#), expect: [("/ratio", "range")])
  }

  @Test("A closed enum refuses what an open one keeps")
  func enums() throws {
    try check(everything(#","level":"middle""#), expect: [("/level", "enum")])
    try check(everything(#","mood":"hungry""#), expect: [])
    try check(everything(#","mood":1"#), expect: [("/mood", "type")])
    try check(everything(#","mood":null"#), expect: [("/mood", "null")])
  }

  @Test("An undeclared field is a violation of its object where that says so, once for each")
  func unknownFields() throws {
    try check(
      everything(#","point":{"x":"1","z":1,"y":2,"w":1},"other":1"#),
      expect: [("/point/x", "type"), ("/point", "unknown_field"), ("/point", "unknown_field")])
  }

  @Test("A bad tag is told alone, at its path")
  func tags() throws {
    try check(everything(#","shape":{"radius":"x"}"#), expect: [("/shape/shape", "required")])
    try check(everything(#","shape":{"shape":null}"#), expect: [("/shape/shape", "null")])
    try check(everything(#","shape":{"shape":1}"#), expect: [("/shape/shape", "type")])
    try check(everything(#","shape":{"shape":"cube"}"#), expect: [("/shape/shape", "tag")])
    try check(everything(#","shape":{"side":11,"shape":"square"}"#), expect: [("/shape/side", "max")])
  }

  @Test("A list's own violations follow those of its items")
  func lists() throws {
    try check(everything(#","points":[]"#), expect: [("/points", "min_items")])
    try check(
      everything(#","points":[{"x":1,"y":1},{"x":1,"y":1},{"x":1}]"#),
      expect: [("/points/2/y", "required"), ("/points", "max_items")])
    try check(everything(#","maybes":[1,null,"x"]"#), expect: [("/maybes/2", "type")])
  }

  @Test("The document itself has the empty path")
  func root() throws {
    try check("[]", as: "KeepRequest", expect: [("", "type")])
    try check("null", as: "KeepRequest", expect: [("", "null")])
  }

  @Test("No more than thirty-two violations are told")
  func limit() throws {
    let verdict = Oracle(try DeriveFixture.contract(DeriveFixture.values)).judge(
      Array(everything(",\"maybes\":[\(Array(repeating: "true", count: 40).joined(separator: ","))]").utf8),
      as: "Everything")
    guard case .violations(let violations) = verdict else { Issue.record("\(verdict)"); return }
    #expect(violations.count == 32)
  }

  @Test("What a writer adds to the contract is a fault, with the place and the line")
  func faults() throws {
    let contract = try DeriveFixture.contract(DeriveFixture.smrtHub)
    let bytes = Array(#"{"status":"ok","results":[{"detected":[],"routed_to":null}],"extra":1}"#.utf8)
    let faults = Oracle(contract).faults(
      in: try DocumentScanner.read(bytes), asWrittenBy: "ProcessClipboardResponse", beside: ["status"])
    #expect(faults.map(\.rule) == [.minItems, .unknownField])
    #expect(faults.map(\.path) == ["/results/0/detected", ""])
    #expect(faults.first?.span?.file.hasSuffix("contract/types.yaml") == true)
  }

  @Test("A writer writes what has a default, and a UUID in lower case; a reader takes both otherwise")
  func writers() throws {
    let oracle = Oracle(try DeriveFixture.contract(DeriveFixture.values))
    let text = #"{"id":"5F6B3A52-8A4E-4C0E-9D55-0C2B6F6F2C10","limit":1,"level":"low"}"#
    #expect(oracle.judge(Array(text.utf8), as: "Extra") == .accepted)
    let faults = try oracle.faults(in: Array(text.utf8), asWrittenBy: "Extra")
    #expect(faults.map(\.rule) == [.format, .required])
    #expect(faults.map(\.path) == ["/id", "/label"])
  }
}
