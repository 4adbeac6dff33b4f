/// Lines of source text, composed by a result builder. Each ends in a newline.
struct Lines {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(@LinesBuilder _ content: () -> Lines) { self = content() }

  /// A line that more will follow.
  fileprivate init(first line: String) {
    // A block of a declaration is rarely longer.
    bytes.reserveCapacity(512)
    append(line)
  }

  init(_ lines: some Sequence<String>) {
    for line in lines { append(line) }
  }

  /// Of a text that ends in a newline.
  init(text: [UInt8]) { bytes = text }

  /// Blocks with a blank line between each two.
  init(_ blocks: [Lines]) {
    bytes.reserveCapacity(blocks.reduce(0) { $0 + $1.bytes.count + 1 })
    for (index, block) in blocks.enumerated() {
      if index > 0 { append("") }
      append(block)
    }
  }

  mutating func append(_ line: String) {
    bytes.append(contentsOf: line.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func append(_ other: Lines) {
    if bytes.isEmpty { bytes = other.bytes } else { bytes.append(contentsOf: other.bytes) }
  }

  /// So many spaces before each line that is not blank.
  fileprivate func indented(by width: Int) -> Lines {
    let indentation = [UInt8](repeating: UInt8(ascii: " "), count: width)
    var result = Lines()
    result.bytes.reserveCapacity(bytes.count + bytes.count / 8 + 64)
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
        if index > start { result.bytes.append(contentsOf: indentation) }
        result.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...index]))
        start = index + 1
      }
    }
    return result
  }
}

/// Lines one level further in.
func Indented(by width: Int = 2, @LinesBuilder _ content: () -> Lines) -> Lines { content().indented(by: width) }

/// Composes text, other lines, conditions and loops; an empty text is a blank line.
@resultBuilder
enum LinesBuilder {
  static func buildPartialBlock(first: String) -> Lines { Lines(first: first) }
  static func buildPartialBlock(first: Lines) -> Lines { first }

  static func buildPartialBlock(accumulated: consuming Lines, next: String) -> Lines {
    accumulated.append(next)
    return accumulated
  }

  static func buildPartialBlock(accumulated: consuming Lines, next: Lines) -> Lines {
    accumulated.append(next)
    return accumulated
  }

  static func buildBlock() -> Lines { Lines() }
  static func buildOptional(_ lines: Lines?) -> Lines { lines ?? Lines() }
  static func buildEither(first lines: Lines) -> Lines { lines }
  static func buildEither(second lines: Lines) -> Lines { lines }

  static func buildArray(_ parts: [Lines]) -> Lines {
    var result = Lines()
    for part in parts { result.append(part) }
    return result
  }
}
