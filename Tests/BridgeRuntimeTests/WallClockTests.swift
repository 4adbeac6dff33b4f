import Testing

@testable import BridgeRuntime

@Suite("Times as text")
struct WallClockTests {
  @Test(
    "Known instants",
    arguments: [
      (0, "1970-01-01T00:00:00.007Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
      (951_782_399, "2000-02-28T23:59:59.007Z", "Mon, 28 Feb 2000 23:59:59 GMT"),
      (951_782_400, "2000-02-29T00:00:00.007Z", "Tue, 29 Feb 2000 00:00:00 GMT"),
      (1_764_000_000, "2025-11-24T16:00:00.007Z", "Mon, 24 Nov 2025 16:00:00 GMT"),
      (4_107_542_400, "2100-03-01T00:00:00.007Z", "Mon, 01 Mar 2100 00:00:00 GMT"),
    ])
  func known(seconds: Int, rfc3339: String, imfFixdate: String) {
    let time = WallClock(seconds: seconds, milliseconds: 7)
    #expect(time.rfc3339 == rfc3339)
    #expect(time.imfFixdate == imfFixdate)
  }
}
