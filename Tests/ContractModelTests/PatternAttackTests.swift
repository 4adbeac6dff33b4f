import Testing

@testable import ContractModel

@Suite("Patterns that want to do harm")
struct PatternAttackTests {
  /// Accepted, and as bad as 256 bytes allow: many items, many alternatives, great counts, wide classes.
  static let corpus: [String] =
    [
      ".*", "[^x]*x", "a*b*c*d*e*f*g*h*", "a?b?c?d?e?f?g?h?", "a{1000}", "a{0,1000}b{0,1000}", ".{1000}", "a{500}a*",
      "[a-c]*d[a-c]*d[a-c]*d[a-c]*", "a*b?c?d?e?f", "a|aa",
      String(repeating: "a*b", count: 80), String(repeating: "a*|", count: 85), String(repeating: "|", count: 250),
      "[" + (0..<120).map { String(Unicode.Scalar(0x21 + 2 * $0) ?? "x") }.filter { !"-[]\\^".contains($0) }.joined()
        + "]*",
    ]

  static let texts: [String] = [
    "", String(repeating: "a", count: 1_000), String(repeating: "ab", count: 500),
    String(repeating: "a", count: 999) + "!", String(repeating: "aaad", count: 250),
    String(repeating: "\u{10FFFF}", count: 1_000),
  ]

  @Test(
    "each look at the text is counted: no alternative looks at more than the text and its own items", arguments: corpus)
  func steps(source: String) throws {
    let pattern = try Patterns.parse(source)
    for text in Self.texts {
      var steps = 0
      _ = pattern.matches(text, steps: &steps)
      let length = text.unicodeScalars.count
      #expect(steps <= pattern.alternatives.reduce(0) { $0 + length + $1.count })
    }
  }

  @Test("twice the text takes at most twice the steps", arguments: corpus)
  func growth(source: String) throws {
    let pattern = try Patterns.parse(source)
    var counts: [Int] = []
    for length in [500, 1_000] {
      var steps = 0
      _ = pattern.matches(String(repeating: "a", count: length), steps: &steps)
      counts.append(steps)
    }
    let items = pattern.alternatives.reduce(0) { $0 + $1.count }
    #expect(counts[1] <= 2 * counts[0] + items)
  }

  @Test("a pattern of more than 256 bytes is too long, whatever it says")
  func longPatterns() throws {
    for pattern in [
      (0..<1_000).map { "a\($0)" }.joined(separator: "|"), String(repeating: "(", count: 100_000),
      "[" + String(repeating: "a-z", count: 10_000) + "]", String(repeating: "a", count: 257),
    ] {
      try check(
        contract: "types: { A: { scalar: string, max_length: 9, pattern: '\(pattern)' } }\n", expect: ["text-too-long"])
    }
  }

  @Test("a count that no text reaches is refused, however many digits it has")
  func greatCounts() throws {
    for count in ["1001", "999999999", String(repeating: "9", count: 200), "1,1001", "1001,2000"] {
      try check(
        contract: "types: { A: { scalar: string, max_length: 9, pattern: 'a{\(count)}' } }\n", expect: ["bad-pattern"])
    }
  }

  @Test("500 patterns of the worst kind are read while one waits")
  func manyPatterns() throws {
    let worst = String(repeating: "[^a]?a{1000}", count: 21)
    let types = (0..<500).map { "  T\($0): { scalar: string, max_length: 9, pattern: '\(worst)' }\n" }.joined()
    let time = try ContinuousClock().measure {
      let result = try load("types:\n" + types)
      #expect(Set(result.diagnostics.map(\.id)) == ["empty-range"])
    }
    #expect(time < .seconds(10))
  }
}
