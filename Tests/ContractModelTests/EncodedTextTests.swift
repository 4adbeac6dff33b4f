import Testing

@testable import ContractModel

@Suite("Base64, UUIDs, timestamps and dates")
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

  @Test(
    "a timestamp is kept in UTC, cut to microseconds",
    arguments: [
      ("2026-01-31T23:59:59Z", "2026-01-31T23:59:59.000Z"), ("2026-01-31t23:59:59.5z", "2026-01-31T23:59:59.500Z"),
      ("2026-01-01T01:30:00+02:00", "2025-12-31T23:30:00.000Z"),
      ("2000-02-29T00:00:00-00:01", "2000-02-29T00:01:00.000Z"),
      ("1969-12-31T23:59:59.123456789Z", "1969-12-31T23:59:59.123456Z"),
      ("0000-12-31T23:30:00-01:00", "0001-01-01T00:30:00.000Z"),
    ])
  func timestamps(text: String, written: String) {
    #expect(TimestampText.microseconds(text).map(TimestampText.text(microseconds:)) == written)
  }

  @Test(
    "other texts are no timestamps",
    arguments: [
      "", "2026-01-31", "2026-01-31T23:59:59", "2026-01-31 23:59:59Z", "2026-02-29T00:00:00Z", "2026-01-31T24:00:00Z",
      "2026-01-31T23:59:60Z", "2026-01-31T23:59:59.Z", "2026-01-31T23:59:59.0123456789Z", "2026-01-31T23:59:59+1:00",
      "2026-01-31T23:59:59Z ", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "é026-01-31T23:59:59Z",
    ])
  func noTimestamps(text: String) { #expect(TimestampText.microseconds(text) == nil) }

  @Test("dates are days that there are, of the years 0001 to 9999")
  func dates() {
    for text in ["0001-01-01", "1970-01-01", "2024-02-29", "9999-12-31"] {
      #expect(DateText.daysSince1970(text).map(DateText.text(daysSince1970:)) == text)
    }
    for text in ["0000-12-31", "2026-02-29", "2026-13-01", "2026-1-31", "2026-01-31T", "26-01-31", "2026/01/31", ""] {
      #expect(DateText.daysSince1970(text) == nil, "\(text)")
    }
  }
}
