import Testing

@testable import ContractModel

@Suite("Base64 and UUIDs")
struct EncodedTextTests {
  @Test(
    "the vectors of RFC 4648 section 10 are read",
    arguments: [("", 0), ("Zg==", 1), ("Zm8=", 2), ("Zm9v", 3), ("Zm9vYg==", 4), ("Zm9vYmE=", 5), ("Zm9vYmFy", 6)])
  func vectors(text: String, count: Int) throws {
    #expect(try Base64Text.decodedCount(of: text) == count)
  }

  @Test(
    "anything else is refused for what is wrong with it",
    arguments: [
      ("Zg", Base64Text.Problem.length), ("Zg=", .length), ("Z", .length), ("=", .length), ("==", .length),
      ("Zm9vYg", .length), ("Zm9vZ===", .character("=")), ("====", .character("=")), ("Zm=v", .character("=")),
      ("Zm9v\n", .character("\n")), ("Zm 9v", .character(" ")), ("Zm-_", .character("-")), ("Zmé=", .character("é")),
      ("Zh==", .trailingBits), ("Zm9=", .trailingBits), ("Z/==", .trailingBits),
    ])
  func refused(text: String, problem: Base64Text.Problem) {
    #expect(throws: problem) { try Base64Text.decodedCount(of: text) }
  }

  @Test("a UUID is read in any case and kept in lower case")
  func uuids() {
    let text = "5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10"
    #expect(UUIDText.canonical(text) == text)
    #expect(UUIDText.canonical(text.uppercased()) == text)
    #expect(UUIDText.canonical("FFFFFFFF-ffff-FFFF-ffff-FFFFFFFFFFFF") == "ffffffff-ffff-ffff-ffff-ffffffffffff")
  }

  @Test(
    "other spellings of a UUID are none",
    arguments: [
      "", "5f6b3a528a4e4c0e9d550c2b6f6f2c10", "{5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10}",
      "5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c1",
      "5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c100", "5f6b3a52-8a4e-4c0e-9d550-c2b6f6f2c10",
      "5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c1g",
      "5f6b3a52_8a4e_4c0e_9d55_0c2b6f6f2c10", "5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c1é",
    ])
  func noUUIDs(text: String) { #expect(UUIDText.canonical(text) == nil) }
}
