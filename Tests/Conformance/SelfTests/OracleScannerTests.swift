import Testing

@testable import ConformanceKit

@Suite("The oracle's reading of JSON")
struct OracleScannerTests {
  private func check(_ text: String, expect value: WireValue, _ location: SourceLocation = #_sourceLocation) {
    check(Array(text.utf8), expect: value, location)
  }

  private func check(_ bytes: [UInt8], expect value: WireValue, _ location: SourceLocation = #_sourceLocation) {
    #expect((try? DocumentScanner.read(bytes)) == value, sourceLocation: location)
  }

  private func check(malformed bytes: [UInt8], _ location: SourceLocation = #_sourceLocation) {
    #expect(throws: MalformedDocument.self, sourceLocation: location) { try DocumentScanner.read(bytes) }
  }

  @Test("Members keep their order and numbers their spelling")
  func orderAndSpelling() {
    check(
      #"{"b":1.0,"a":[-0,1E+3,null,true]}"#,
      expect: .object([
        .init(name: Array("b".utf8), value: .number("1.0")),
        .init(name: Array("a".utf8), value: .array([.number("-0"), .number("1E+3"), .null, .bool(true)])),
      ]))
  }

  @Test("Escapes and surrogate pairs become UTF-8")
  func escapes() {
    check(#""\"\\\/\b\f\n\r\t\u0041\uD83D\uDE00""#, expect: .string("\"\\/\u{8}\u{c}\n\r\tA😀"))
  }

  @Test("Sixty-four levels are read, sixty-five are malformed")
  func depth() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    check(nested(64), expect: (1..<64).reduce(WireValue.array([])) { value, _ in .array([value]) })
    check(malformed: nested(65))
    check(malformed: [UInt8](repeating: UInt8(ascii: "["), count: 200_000))
  }

  @Test("A number of sixty-four characters is read, of sixty-five is malformed")
  func numberLength() {
    check(String(repeating: "1", count: 64), expect: .number(String(repeating: "1", count: 64)))
    check(malformed: [UInt8](repeating: UInt8(ascii: "1"), count: 65))
  }

  @Test(
    "What RFC 8259 and I-JSON do not allow is malformed",
    arguments: [
      "", " ", "{", "[1,]", "{\"a\":1,}", "01", "+1", ".5", "1.", "1e", "-", "tru", "nul", "'a'", "\"\u{1}\"",
      "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\\u12\"", "\"\\x\"", "{}{}", "{\"a\":1,\"\\u0061\":2}",
      "\u{feff}{}", "[1 2]", "{1:2}", "NaN", "\"a",
    ])
  func malformed(_ text: String) { check(malformed: Array(text.utf8)) }

  @Test("Bytes that are no UTF-8 are malformed, also inside a string that nobody reads")
  func invalidUTF8() {
    check(malformed: Array("\"".utf8) + [0xC0, 0xAF] + Array("\"".utf8))
    check(malformed: Array("\"".utf8) + [0xED, 0xA0, 0x80] + Array("\"".utf8))
  }

  @Test("A pointer finds values through objects, lists and escaped names")
  func pointers() throws {
    let document = try DocumentScanner.read(Array(#"{"a":[{"b/c":{"~":1}}]}"#.utf8))
    #expect(document.value(at: "/a/0/b~1c/~0") == .number("1"))
    #expect(document.value(at: "/a/1") == nil)
    #expect(document.value(at: "") == document)
  }

  @Test("Values are the same by what they are worth, whatever their spelling and order")
  func equality() throws {
    func read(_ text: String) throws -> WireValue { try DocumentScanner.read(Array(text.utf8)) }
    #expect(try read(#"{"a":1,"b":[1.0]}"#).isSame(as: read(#"{"b":[1],"a":1e0}"#)))
    #expect(try !read("9007199254740993").isSame(as: read("9007199254740992")))
    #expect(try !read("[1,2]").isSame(as: read("[2,1]")))
    #expect(try !read(#"{"a":1}"#).isSame(as: read(#"{"a":1,"b":1}"#)))
  }
}
