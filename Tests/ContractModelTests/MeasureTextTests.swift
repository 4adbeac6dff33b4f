import Testing

@testable import ContractModel

@Suite("Sizes and durations")
struct MeasureTextTests {
  @Test(
    "sizes are bytes",
    arguments: [("0", 0), ("12", 12), ("10 kB", 10_000), ("1 MB", 1_000_000), ("64 KiB", 65_536), ("1 MiB", 1_048_576)])
  func sizes(text: String, bytes: Int) { #expect(MeasureText.size(text) == bytes) }

  @Test(
    "other spellings are no sizes",
    arguments: ["", "1MB", "1  MB", "1 mb", "-1 MB", "1.5 MB", "9223372036854775807 kB", "٣ kB"])
  func noSizes(text: String) { #expect(MeasureText.size(text) == nil) }

  @Test("durations are milliseconds", arguments: [("500 ms", 500), ("5 s", 5_000), ("2 min", 120_000)])
  func durations(text: String, milliseconds: Int) { #expect(MeasureText.duration(text) == milliseconds) }

  @Test("other spellings are no durations", arguments: ["5", "5s", "1 h", "s", "5 S"])
  func noDurations(text: String) { #expect(MeasureText.duration(text) == nil) }
}
