// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// A day of the Gregorian calendar, counted back before its own time too (RFC 3339 section 1).
struct CivilDay {
  let year: Swift.Int
  let month: Swift.Int
  let day: Swift.Int

  /// Years that begin on 1 March have their leap day last; 400 of them have 146,097 days.
  init(daysSince1970 days: Swift.Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Nil where the year is not 0 to 9999 or the month has no such day.
  static func daysSince1970(_ year: Swift.Int, _ month: Swift.Int, _ day: Swift.Int) -> Swift.Int? {
    guard (0...9_999).contains(year), (1...12).contains(month), (1...days(of: month, in: year)).contains(day) else {
      return nil
    }
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func days(of month: Swift.Int, in year: Swift.Int) -> Swift.Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
