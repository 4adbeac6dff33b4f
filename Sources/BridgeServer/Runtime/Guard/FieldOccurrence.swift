/// What a request said in one field, and whether it took more than one line for it.
struct FieldOccurrence {
  private(set) var value: String?
  private(set) var isRepeated = false

  /// The value where it came on exactly one line.
  var single: String? { isRepeated ? nil : value }

  mutating func note(_ line: String) {
    isRepeated = value != nil
    // The parser leaves some of the white space around a value to others.
    let isPadded = line.utf8.first == 0x09 || line.utf8.last.map { $0 == 0x09 || $0 == 0x20 } == true
    let line = isPadded ? String(Substring(ASCII.trimmed(line[...].utf8))) : line
    // Lists may be spread over lines (RFC 9110 section 5.3).
    value = value.map { "\($0), \(line)" } ?? line
  }
}
