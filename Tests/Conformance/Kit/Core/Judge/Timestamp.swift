/// The form in which timestamps are written: `2026-01-31T23:59:59.000Z` (contract-language, Values on the wire).
enum Timestamp {
  /// UTC with `Z`, three fraction digits or six, a real day of the years 0001 to 9999.
  static func isWellWritten(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 24 || bytes.count == 27, hasForm(bytes) else { return false }
    let year = number(bytes[0..<4])
    let month = number(bytes[5..<7])
    return year >= 1 && (1...12).contains(month) && (1...days(of: month, in: year)).contains(number(bytes[8..<10]))
      && number(bytes[11..<13]) < 24 && number(bytes[14..<16]) < 60 && number(bytes[17..<19]) < 60
  }

  private static func hasForm(_ bytes: [UInt8]) -> Bool {
    let form = Array("dddd-dd-ddTdd:dd:dd.".utf8) + [UInt8](repeating: 0x64, count: bytes.count - 21) + [0x5A]
    return zip(bytes, form).allSatisfy { byte, due in due == 0x64 ? (0x30...0x39).contains(byte) : byte == due }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
