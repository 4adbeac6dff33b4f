import ContractModel

extension Examination {
  mutating func examineString(
    _ value: WireValue, _ constraints: StringConstraints, at path: String, span: SourceSpan
  ) {
    guard let text = value.sizedText else {
      return report(.type, at: path, expected: "a string", found: value.kindInWords, span: span)
    }
    let scalars = constraints.minLength == nil && constraints.maxLength == nil ? 0 : text.scalarCount
    let isWithin = isWithin(
      [
        (.minLength, constraints.minLength, scalars, "scalar values"),
        (.maxLength, constraints.maxLength, scalars, "scalar values"),
        (.minBytes, constraints.minBytes, text.byteCount, "bytes of UTF-8"),
        (.maxBytes, constraints.maxBytes, text.byteCount, "bytes of UTF-8"),
      ], at: path)
    // A text that is not held whole is longer than any that a pattern may stand beside.
    guard isWithin, let pattern = constraints.pattern, !PatternMatch.isWhole(text.kept, pattern.value) else { return }
    report(
      .pattern, at: path, expected: "a text of the pattern \(pattern.value.text)", found: "another", span: pattern.span)
  }

  /// Base64 by RFC 4648 section 4; its bounds count the bytes that it stands for.
  mutating func examineBytes(_ value: WireValue, _ constraints: ByteConstraints, at path: String, span: SourceSpan) {
    guard let text = value.sizedText else {
      return report(.type, at: path, expected: "a string", found: value.kindInWords, span: span)
    }
    guard let size = Base64Text.decodedCount(of: text) else {
      return report(.format, at: path, expected: "base64 (RFC 4648 section 4)", found: "another text", span: span)
    }
    _ = isWithin(
      [
        (.minBytes, constraints.minBytes, size, "bytes"), (.maxBytes, constraints.maxBytes, size, "bytes"),
      ], at: path)
  }

  /// RFC 3339 with an offset; writers use UTC.
  mutating func examineTimestamp(_ value: WireValue, at path: String, span: SourceSpan) {
    guard let text = value.sizedText else {
      return report(.type, at: path, expected: "a string", found: value.kindInWords, span: span)
    }
    guard text.omittedBytes == 0, Timestamp.instant(text.kept) != nil else {
      return report(.format, at: path, expected: "a timestamp with its offset", found: "another text", span: span)
    }
    guard isWritten, !Timestamp.isWellWritten(String(decoding: text.kept, as: UTF8.self)) else { return }
    report(
      .format, at: path, expected: "a timestamp in UTC as 2026-01-31T23:59:59.000Z", found: "one in another form",
      span: span)
  }

  mutating func examineDate(_ value: WireValue, at path: String, span: SourceSpan) {
    guard let text = value.sizedText else {
      return report(.type, at: path, expected: "a string", found: value.kindInWords, span: span)
    }
    guard text.omittedBytes > 0 || !Timestamp.isDate(text.kept) else { return }
    report(.format, at: path, expected: "a date as 2026-01-31", found: "another text", span: span)
  }

  /// `8-4-4-4-12` hex digits (RFC 9562 section 4), of any version and variant; writers use lower case.
  mutating func examineUUID(_ value: WireValue, at path: String, span: SourceSpan) {
    guard let text = value.sizedText else {
      return report(.type, at: path, expected: "a string", found: value.kindInWords, span: span)
    }
    let groups = text.kept.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isHex: (UInt8) -> Bool = { "0123456789abcdefABCDEF".utf8.contains($0) }
    guard text.omittedBytes == 0, groups.map(\.count) == [8, 4, 4, 4, 12], groups.joined().allSatisfy(isHex) else {
      return report(.format, at: path, expected: "a UUID", found: "another text", span: span)
    }
    guard isWritten, text.kept.contains(where: { "ABCDEF".utf8.contains($0) }) else { return }
    report(.format, at: path, expected: "a UUID in lower case", found: "one in upper case", span: span)
  }

  private typealias SizeBound = (rule: ViolationRule, bound: Located<Int>?, size: Int, unit: String)

  /// Reports the first bound that is broken.
  private mutating func isWithin(_ bounds: [SizeBound], at path: String) -> Bool {
    for case (let rule, let bound?, let size, let unit) in bounds {
      let isLower = rule == .minLength || rule == .minBytes
      guard isLower ? size < bound.value : size > bound.value else { continue }
      let expected = "a value of at \(isLower ? "least" : "most") \(bound.value) \(unit)"
      report(rule, at: path, expected: expected, found: "one of \(size)", span: bound.span)
      return false
    }
    return true
  }
}
