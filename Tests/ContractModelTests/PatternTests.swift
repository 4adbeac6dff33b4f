import Testing

@testable import ContractModel

@Suite("Patterns")
struct PatternTests {
  /// The texts that the pattern takes, out of these.
  private func matches(_ pattern: String, _ texts: [String]) throws -> [String] {
    let pattern = try Patterns.parse(pattern)
    return texts.filter(pattern.matches)
  }

  @Test("the whole text is matched, not a part of it")
  func wholeText() throws {
    #expect(try matches("ab", ["ab", "abc", "cab", "a", ""]) == ["ab"])
    #expect(try matches("", ["", "a"]) == [""])
  }

  @Test("counts are bounds on how often an item comes")
  func counts() throws {
    let texts = ["", "a", "aa", "aaa", "aaaa"]
    #expect(try matches("a?", texts) == ["", "a"])
    #expect(try matches("a*", texts) == texts)
    #expect(try matches("a+", texts) == ["a", "aa", "aaa", "aaaa"])
    #expect(try matches("a{2}", texts) == ["aa"])
    #expect(try matches("a{1,3}", texts) == ["a", "aa", "aaa"])
    #expect(try matches("a{2}a*", texts) == ["aa", "aaa", "aaaa"])
  }

  @Test("alternatives are taken whole; one may be empty")
  func alternatives() throws {
    #expect(try matches("ab|cd", ["ab", "cd", "abd", "acd", ""]) == ["ab", "cd"])
    #expect(try matches("a|", ["a", ""]) == ["a", ""])
  }

  @Test("a class takes its ranges, a negated one everything else, newlines too")
  func classes() throws {
    let texts = ["a", "c", "d", "-", "]", "^", "\n", "\u{1F600}", "\u{10FFFF}", "\u{0}"]
    #expect(try matches("[a-c]", texts) == ["a", "c"])
    #expect(try matches("[^a-c]", texts) == ["d", "-", "]", "^", "\n", "\u{1F600}", "\u{10FFFF}", "\u{0}"])
    #expect(try matches("[-\\]^]", texts) == ["-", "]", "^"])
    #expect(try matches("[a-]", texts) == ["a", "-"])
    #expect(try matches("[\\--\\]]", texts) == ["-", "]"])
    #expect(try matches(".", texts) == texts)
    #expect(try matches("\\n", texts) == ["\n"])
  }

  @Test("a text is its scalar values: no normalisation, no grapheme clusters, no case")
  func scalarValues() throws {
    #expect(try matches("é", ["\u{E9}", "e\u{301}", "É"]) == ["\u{E9}"])
    #expect(try matches(".{2}", ["e\u{301}", "\u{E9}", "\r\n", "👩🏽"]) == ["e\u{301}", "\r\n", "👩🏽"])
    #expect(try matches("e.", ["e\u{301}"]) == ["e\u{301}"])
  }

  @Test("the characters that mean something stand for themselves behind a backslash")
  func escapes() throws {
    for character in "()*+-.?[\\]^{|}" {
      #expect(try matches("\\\(character)", [String(character), "\\", "x"]).first == String(character))
    }
    #expect(try matches("[\\n\\r\\t]+", ["\t\r\n", "nrt"]) == ["\t\r\n"])
  }

  @Test("a class has its ranges sorted, joined and without surrogates")
  func ranges() throws {
    #expect(
      try Patterns.parse("[c-db-ca]").alternatives == [[.init(scalars: ScalarSet([0x61...0x64]), min: 1, max: 1)]])
    let all = try Patterns.parse(".").alternatives[0][0].scalars
    #expect(all.ranges == [0...0xD7FF, 0xE000...0x10FFFF])
    #expect(
      try Patterns.parse("[^b]").alternatives[0][0].scalars.ranges == [0...0x61, 0x63...0xD7FF, 0xE000...0x10FFFF])
    #expect(!all.contains(0xD800))
  }

  @Test(
    "what cannot be matched in one go is refused",
    arguments: [
      "a*a", "a*a*", "a?a", "a+a", "[a-c]*[c-e]", ".*x", "a*b?a", "a*b*c?a", "(a+)+", "a{1,2}a", "a{0,1000}a{0,1000}",
      "x|y|a*a",
    ])
  func notLinear(pattern: String) {
    #expect(throws: Patterns.Refused.self) { try Patterns.parse(pattern) }
  }

  @Test(
    "what looks like it and can be is taken",
    arguments: ["a*b", "a*ba*", "a{2}a*", "[a-c]*[d-e]*", "a*b?c", "[^x]*x", "a|a*", "a?b+a", ".*", "a{3}a{3}"])
  func linear(pattern: String) throws { _ = try Patterns.parse(pattern) }
}
