import Foundation
import Testing
import ValuesAPI

@Suite("Timestamps and dates")
struct TimeTests {
  @Test("of contracts are defaults, as all other values are")
  func defaults() throws {
    let written =
      #"{"at":"2026-01-31T23:59:59.500Z","before":"1969-12-31T23:59:59.999999Z","day":"2024-02-29","#
      + #""days":["0001-01-01","9999-12-31"]}"#
    #expect(String(decoding: Schedule().encoded(), as: UTF8.self) == written)
    #expect(try Schedule(decoding: Array("{}".utf8)) == Schedule())
  }

  @Test("come back from their text as they were, over all years")
  func everyYear() {
    for second in stride(from: -62_135_596_800, through: 253_402_300_799, by: 776_543_211) {
      let timestamp = Timestamp(microsecondsSince1970: Int64(second) * 1_000_000 + 1)
      #expect(Timestamp(timestamp.description) == timestamp)
      #expect(timestamp.description.hasSuffix(".000001Z"))
      let date = CalendarDate(daysSince1970: second / 86_400)
      #expect(CalendarDate(date.description) == date)
      #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
    }
  }

  @Test("agree with Foundation's calendar")
  func foundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for day in stride(from: -20_000, through: 60_000, by: 37) {
      let date = Date(timeIntervalSince1970: Double(day) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let found = CalendarDate(daysSince1970: day)
      #expect([parts.year, parts.month, parts.day] == [found.year, found.month, found.day])
      #expect(Timestamp(date).description.hasPrefix(found.description))
    }
  }

  @Test("an instant becomes a Date and the same instant again")
  func dates() {
    for microseconds: Int64 in [0, 1, -1, 1_769_903_999_123_456, 4_102_444_799_999_999] {
      let timestamp = Timestamp(microsecondsSince1970: microseconds)
      #expect(Timestamp(timestamp.date) == timestamp)
    }
  }

  @Test("what lies beyond the years 0001 to 9999 becomes their end, and never a trap")
  func ends() {
    let (first, last) = (Timestamp("0001-01-01T00:00:00Z"), Timestamp("9999-12-31T23:59:59.999999Z"))
    #expect(Timestamp(microsecondsSince1970: .min) == first && Timestamp(microsecondsSince1970: .max) == last)
    #expect(Timestamp(Date(timeIntervalSince1970: -.infinity)) == first)
    #expect(Timestamp(Date(timeIntervalSince1970: .infinity)) == last && Timestamp(.distantPast) == first)
    #expect(Timestamp(Date(timeIntervalSince1970: .nan)) == last)
    #expect(CalendarDate(daysSince1970: .min).description == "0001-01-01")
    #expect(CalendarDate(daysSince1970: .max).description == "9999-12-31")
    #expect(CalendarDate(year: .max, month: 1, day: 1) == nil && CalendarDate(year: 2026, month: 2, day: 29) == nil)
  }

  @Test("are ordered as time is")
  func order() throws {
    let early = try #require(Timestamp("2026-02-01T00:30:00+01:00"))
    let late = try #require(Timestamp("2026-01-31T23:45:00Z"))
    #expect(early < late)
    #expect(CalendarDate(daysSince1970: -1) < CalendarDate(daysSince1970: 0))
  }

  @Test("Codable reads and writes them as the wire does, and as strictly")
  func codable() throws {
    let text = #"{"at":"2026-02-01T01:29:59.5+01:30","day":"2026-01-31"}"#
    let times = try JSONDecoder().decode(Times.self, from: Data(text.utf8))
    #expect(times == (try Times(decoding: Array(text.utf8))))
    #expect(try Times(decoding: [UInt8](JSONEncoder().encode(times))) == times)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Times.self, from: Data(#"{"at":"2026-01-31"}"#.utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Times.self, from: Data(#"{"day":"2026-02-30"}"#.utf8))
    }
  }

  @Test("a text that is cut or changed anywhere is answered, and never a trap")
  func everyByte() {
    let text = Array(#"{"at":"2026-01-31T23:59:59.123456+01:30","day":"2026-01-31"}"#.utf8)
    for index in text.indices {
      #expect(throws: DecodingFailure.self) { try Times(decoding: Array(text[..<index])) }
      for byte: UInt8 in [0x00, 0x2D, 0x39, 0x3A, 0x5A, 0xFF] {
        var changed = text
        changed[index] = byte
        _ = try? Times(decoding: changed)
      }
    }
  }
}
