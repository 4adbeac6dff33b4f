import Testing

@testable import ConformanceKit

@Suite("Days")
struct CalendarDateTests {
  @Test("real days are read", arguments: ["2026-01-31", "2024-02-29", "9999-12-31"])
  func real(text: String) throws { #expect(try #require(CalendarDate(text)).description == text) }

  @Test(
    "anything else is no day",
    arguments: ["2026-02-29", "2026-13-01", "2026-1-31", "31.01.2026", "2026-01-31T00:00", "0000-01-01", "soon", ""])
  func wrong(text: String) { #expect(CalendarDate(text) == nil) }

  @Test("days are in order, and today is one")
  func order() throws {
    #expect(try #require(CalendarDate("2025-12-31")) < #require(CalendarDate("2026-01-01")))
    #expect(CalendarDate(CalendarDate.today.description) == .today)
  }
}
