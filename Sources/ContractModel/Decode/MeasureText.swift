/// Numbers with a unit: sizes in bytes, durations in milliseconds.
enum MeasureText {
  /// `10 kB`, `1 MB` (powers of 1000), `64 KiB`, `1 MiB` (powers of 1024), or a number of bytes alone.
  static func size(_ text: String) -> Int? {
    if let bytes = digits(text.utf8[...]) { return bytes }
    return measure(text, units: sizeUnits)
  }

  /// `500 ms`, `5 s`, `2 min`.
  static func duration(_ text: String) -> Int? { measure(text, units: durationUnits) }

  /// A day at most, in milliseconds: longer ones are slips, and too long for some clocks.
  static let durations = 1...86_400_000

  /// What was meant by `5s`, `10KB` or `1 mb`, for a diagnostic's help.
  static func sizeSuggestion(for text: String) -> String? { suggestion(for: text, units: sizeUnits) }
  static func durationSuggestion(for text: String) -> String? { suggestion(for: text, units: durationUnits) }

  private static let sizeUnits = [("kB", 1_000), ("MB", 1_000_000), ("KiB", 1 << 10), ("MiB", 1 << 20)]
  private static let durationUnits = [("ms", 1), ("s", 1_000), ("min", 60_000)]

  private static func measure(_ text: String, units: [(name: String, factor: Int)]) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 2, let number = digits(parts[0]),
      let unit = units.first(where: { $0.name.utf8.elementsEqual(parts[1]) })
    else { return nil }
    let (product, overflows) = number.multipliedReportingOverflow(by: unit.factor)
    return overflows ? nil : product
  }

  private static func digits(_ text: Substring.UTF8View) -> Int? {
    guard !text.isEmpty, text.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(String(Substring(text)))
  }

  private static func suggestion(for text: String, units: [(name: String, factor: Int)]) -> String? {
    let number = text.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !number.isEmpty else { return nil }
    let rest = text.utf8.dropFirst(number.count).drop { $0 == UInt8(ascii: " ") }
    let word = String(Substring(rest)).lowercased()
    let count = String(Substring(number))
    if let unit = units.first(where: { $0.name.lowercased() == word }) {
      let corrected = "\(count) \(unit.name)"
      // Where the spelling was right, the number is what is wrong.
      return corrected == text ? nil : "write `\(corrected)`"
    }
    guard word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    return "write " + GrammarReader.listed(units.map { "\(count) \($0.name)" })
  }
}
