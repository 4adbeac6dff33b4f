import Testing

@testable import Codegen

@Suite("The digest of a generated file")
struct FileDigestTests {
  @Test(
    "is XXH64, as another program computes it",
    arguments: [
      ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
      ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
      (String(repeating: "0123456789abcdef", count: 4), "1af3ac4760fe2f85"),
    ])
  func vector(_ text: String, _ digest: String) { #expect(FileDigest.hex(Array(text.utf8)) == digest) }

  @Test("has sixteen digits where the first are zeros")
  func zeros() {
    let text = (0...).lazy.map { "\($0)" }.first { FileDigest.hex(Array($0.utf8)).hasPrefix("0") }
    #expect(text.map { FileDigest.hex(Array($0.utf8)).utf8.count } == 16)
  }
}
