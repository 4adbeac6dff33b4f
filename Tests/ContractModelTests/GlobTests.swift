import Testing

@testable import ContractModel

@Suite("Patterns of include")
struct GlobTests {
  @Test(
    "a star matches any characters of one name, a question mark one",
    arguments: [
      ("a.yaml", "*.yaml", true), ("a.yml", "*.yaml", false), (".a.yaml", "*.yaml", false),
      (".a.yaml", ".*.yaml", true),
      ("ab", "?b", true), ("b", "?b", false), ("", "*", true), ("abcabc", "*bc", true), ("abcab", "a*b*c", false),
    ])
  func matches(name: String, pattern: String, isMatch: Bool) { #expect(Glob.matches(name, pattern) == isMatch) }

  @Test("many stars take no more time than few")
  func manyStars() {
    let pattern = String(repeating: "a*", count: 1_000) + "b"
    #expect(!Glob.matches(String(repeating: "a", count: 5_000), pattern))
  }
}
