/// What a request said in one field, and whether it took more than one line for it.
struct FieldOccurrence {
  private(set) var value: String?
  private(set) var isRepeated = false

  /// The value where it came on exactly one line.
  var single: String? { isRepeated ? nil : value }

  mutating func note(_ line: String) {
    isRepeated = value != nil
    // Lists may be spread over lines (RFC 9110 section 5.3).
    value = value.map { "\($0), \(line)" } ?? line
  }
}
