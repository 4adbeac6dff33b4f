/// Lines of source text with their indentation, composed by a result builder.
struct Lines {
  private(set) var lines: [(depth: Int, text: String)]

  init(@LinesBuilder _ content: () -> Lines) { self = content() }

  init(_ lines: [String]) { self.lines = lines.map { (0, $0) } }

  mutating func append(_ other: Lines) { lines.append(contentsOf: other.lines) }

  mutating func append(line: String) { lines.append((0, line)) }

  /// The text, two spaces for each level, with a newline after each line.
  func rendered() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.count * 48)
    for (depth, text) in lines {
      if !text.isEmpty {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
        bytes.append(contentsOf: text.utf8)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  fileprivate func indented() -> Lines {
    var result = self
    for index in result.lines.indices { result.lines[index].depth += 1 }
    return result
  }
}

/// Lines one level further in.
func Indented(@LinesBuilder _ content: () -> Lines) -> Lines { content().indented() }

/// Composes text, other lines, conditions and loops; an empty text is a blank line.
@resultBuilder
enum LinesBuilder {
  static func buildExpression(_ line: String) -> Lines { Lines([line]) }
  static func buildExpression(_ lines: Lines) -> Lines { lines }
  static func buildPartialBlock(first: Lines) -> Lines { first }

  static func buildPartialBlock(accumulated: consuming Lines, next: Lines) -> Lines {
    accumulated.append(next)
    return accumulated
  }

  static func buildBlock() -> Lines { Lines([]) }
  static func buildOptional(_ lines: Lines?) -> Lines { lines ?? Lines([]) }
  static func buildEither(first lines: Lines) -> Lines { lines }
  static func buildEither(second lines: Lines) -> Lines { lines }

  static func buildArray(_ parts: [Lines]) -> Lines {
    var result = Lines([])
    for part in parts { result.append(part) }
    return result
  }
}
