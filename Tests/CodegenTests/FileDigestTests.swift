import Testing

@testable import Codegen

@Suite("The digest of a generated file")
struct FileDigestTests {
  @Test(
    "is FNV-1a, as its RFC's test vectors have it",
    arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func vector(_ text: String, _ digest: String) { #expect(FileDigest.hex(Array(text.utf8)) == digest) }

  @Test("has sixteen digits where the first are zeros")
  func zeros() {
    let text = (0...).lazy.map { "\($0)" }.first { FileDigest.hex(Array($0.utf8)).hasPrefix("0") }
    #expect(text.map { FileDigest.hex(Array($0.utf8)).utf8.count } == 16)
  }
}
