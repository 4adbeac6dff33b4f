/// Where the parts of a scalar stand in its file: quotes and escapes take columns that the text has not.
struct ScalarPlaces {
  private let span: SourceSpan
  /// For each scalar value of the text its column, and the column behind the last; nil where it has several lines.
  private let columns: [Int]?

  init(_ span: SourceSpan, in source: SourceText) {
    self.span = span
    guard span.start.line == span.end.line else {
      columns = nil
      return
    }
    let start = source.offset(of: span.start)
    let line = source.bytes[start..<max(start, source.offset(of: span.end))]
    columns = Self.columns(of: Array(String(decoding: line, as: UTF8.self).unicodeScalars), from: span.start.column)
  }

  /// The place of some scalar values of the text; the whole scalar where that can't be told.
  func span(of range: Range<Int>) -> SourceSpan {
    guard let columns, range.lowerBound < columns.count else { return span }
    let end = range.upperBound < columns.count ? columns[range.upperBound] : span.end.column
    return span.part(from: columns[range.lowerBound], to: end)
  }

  private static func columns(of written: [Unicode.Scalar], from first: Int) -> [Int] {
    guard let quote = written.first, quote == "'" || quote == "\"" else {
      return Array(first...(first + written.count))
    }
    var columns: [Int] = []
    var index = 1
    while index < written.count - 1 {
      columns.append(first + index)
      index += width(of: written[index...], in: quote)
    }
    return columns + [first + index]
  }

  /// How many characters stand for the first one of the text.
  private static func width(of rest: ArraySlice<Unicode.Scalar>, in quote: Unicode.Scalar) -> Int {
    if quote == "'" { return rest.first == "'" ? 2 : 1 }
    guard rest.first == "\\" else { return 1 }
    switch rest.dropFirst().first {
    case "x": return 4
    case "u": return 6
    case "U": return 10
    default: return 2
    }
  }
}
