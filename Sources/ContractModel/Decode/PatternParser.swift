/// Reads the patterns of version 1: literals, `.`, `[…]`, `[^…]`, each with at most one of `? * + {n} {n,m}`, and `|`.
///
/// A subset of I-Regexp (RFC 9485); escapes are those of its `SingleCharEsc`.
struct PatternParser {
  /// What is wrong, and where: offsets count the scalar values of the pattern.
  struct Problem: Error {
    let place: Range<Int>
    let message: String
    let help: String
  }

  /// An item and where it is written.
  struct PlacedItem {
    let item: Pattern.Item
    let place: Range<Int>
  }

  /// A text with a pattern has at most 1,000 scalar values, so no greater count says more.
  static let maxCount = 1_000

  private let text: [Unicode.Scalar]
  private var index = 0

  private init(_ text: String) { self.text = Array(text.unicodeScalars) }

  /// The items of each alternative.
  static func parse(_ text: String) throws(Problem) -> [[PlacedItem]] {
    var parser = PatternParser(text)
    return try parser.alternatives()
  }

  // MARK: Items

  private mutating func alternatives() throws(Problem) -> [[PlacedItem]] {
    var result: [[PlacedItem]] = []
    var items: [PlacedItem] = []
    while let scalar = current {
      if scalar == "|" {
        index += 1
        result.append(items)
        items = []
      } else {
        items.append(try item())
      }
    }
    return result + [items]
  }

  private mutating func item() throws(Problem) -> PlacedItem {
    let start = index
    let scalars = try scalars()
    let (least, most) = try count(of: start..<index)
    return PlacedItem(item: Pattern.Item(scalars: scalars, min: least, max: most), place: start..<index)
  }

  private mutating func scalars() throws(Problem) -> ScalarSet {
    let start = index
    guard let scalar = next() else { throw problem(start, "the pattern ends too early", "write a character") }
    switch scalar {
    case ".": return .all
    case "[": return try scalarClass(from: start)
    case "\\": return Self.single(try escaped(from: start))
    default:
      if let (message, help) = Self.refusals[scalar] { throw problem(start, message, help) }
      return Self.single(scalar.value)
    }
  }

  /// What stands for itself in no pattern of version 1.
  private static let refusals: [Unicode.Scalar: (String, String)] = [
    "(": ("version 1 of patterns has no groups", "write alternatives whole, at the top: `ab|ac`; or `\\(` for itself"),
    ")": ("no group is open here, and version 1 of patterns has none", "write `\\)` for the character itself"),
    "]": ("no class is open here", "write `\\]` for the character itself"),
    "}": ("no count is open here", "write `\\}` for the character itself"),
    "{": ("a count stands behind what it counts", "write `\\{` for the character itself"),
    "?": ("there is nothing before `?`", "write `\\?` for the character itself"),
    "*": ("there is nothing before `*`", "write `.*` for any text, or `\\*` for the character itself"),
    "+": ("there is nothing before `+`", "write `.+` for any text, or `\\+` for the character itself"),
    "^": ("a pattern takes the whole text; `^` is not needed", "remove it, or write `\\^` for the character itself"),
    "$": ("a pattern takes the whole text; `$` is not needed", "remove it, or write `[$]` for the character itself"),
  ]

  /// The scalar value behind a backslash.
  private mutating func escaped(from start: Int) throws(Problem) -> UInt32 {
    guard let scalar = next() else {
      throw problem(start, "there is nothing behind the backslash", "write `\\\\` for a backslash")
    }
    if let value = Self.controls[scalar] { return value.value }
    if "()*+-.?[\\]^{|}".unicodeScalars.contains(scalar) { return scalar.value }
    let help =
      Self.spelledOut[scalar].map { "write `\($0)`" } ?? "only `( ) * + - . ? [ \\ ] ^ { | } n r t` are escaped"
    throw problem(start, "version 1 of patterns has no `\\\(Self.visible(scalar))`", help)
  }

  private static let controls: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "r": "\r", "t": "\t"]

  private static let spelledOut: [Unicode.Scalar: String] = [
    "d": "[0-9]", "D": "[^0-9]", "w": "[A-Za-z0-9_]", "W": "[^A-Za-z0-9_]", "s": "[ \\t\\r\\n]", "S": "[^ \\t\\r\\n]",
    "$": "[$]", "/": "/", "p": "[A-Za-z]",
  ]

  // MARK: Classes

  private mutating func scalarClass(from start: Int) throws(Problem) -> ScalarSet {
    let isNegated = current == "^"
    if isNegated { index += 1 }
    var ranges: [ClosedRange<UInt32>] = []
    let first = index
    while let scalar = current, scalar != "]" {
      // A hyphen stands for itself where it can't join two ends: first and last.
      if scalar == "-" {
        guard index == first || following == "]" else {
          throw problem(index, "a hyphen stands for itself only first or last in a class", "write `\\-`")
        }
        ranges.append(0x2D...0x2D)
        index += 1
      } else {
        ranges.append(try range())
      }
    }
    guard next() != nil else { throw problem(start, "the class is not closed", "close it with `]`") }
    guard index - 1 > first else { throw problem(start, "the class is empty", "write what it takes: `[a-z]`") }
    let scalars = ScalarSet(ranges)
    let result = isNegated ? scalars.complement : scalars
    guard !result.ranges.isEmpty else { throw problem(start, "the class takes no character", "remove it") }
    return result
  }

  private mutating func range() throws(Problem) -> ClosedRange<UInt32> {
    let start = index
    let low = try classScalar()
    guard current == "-", following != "]" else { return low...low }
    index += 1
    let high = try classScalar()
    guard low <= high else { throw problem(start, "the range begins after its end", "swap its ends") }
    return low...high
  }

  private mutating func classScalar() throws(Problem) -> UInt32 {
    let start = index
    guard let scalar = next() else { throw problem(start, "the class is not closed", "close it with `]`") }
    switch scalar {
    case "\\": return try escaped(from: start)
    case "[", "]", "-":
      throw problem(start, "`\(scalar)` stands for itself in a class only behind a backslash", "write `\\\(scalar)`")
    default: return scalar.value
    }
  }

  // MARK: Counts

  private mutating func count(of item: Range<Int>) throws(Problem) -> (Int, Int?) {
    let start = index
    let result: (Int, Int?)
    switch current {
    case "?": result = (0, 1)
    case "*": result = (0, nil)
    case "+": result = (1, nil)
    case "{": return try braces(of: item)
    default: return (1, 1)
    }
    index += 1
    try refuseSecondCount(after: start)
    return result
  }

  private mutating func braces(of item: Range<Int>) throws(Problem) -> (Int, Int?) {
    let start = index
    index += 1
    let low = try number(from: start)
    var high = low
    if current == "," {
      index += 1
      if current == "}" {
        index += 1
        let counted = String(String.UnicodeScalarView(text[item]))
        throw problem(start, "a count has an end in version 1", "write `\(counted){\(low)}\(counted)*`")
      }
      high = try number(from: start)
    }
    guard current == "}" else { throw badCount(start) }
    index += 1
    guard low <= high else { throw problem(start, "the count begins after its end", "swap the numbers") }
    guard high > 0 else { throw problem(start, "nothing is to be there", "remove it with what it counts") }
    try refuseSecondCount(after: start)
    return (low, high)
  }

  private mutating func number(from start: Int) throws(Problem) -> Int {
    var digits = ""
    while let scalar = current, ("0"..."9").contains(scalar) {
      digits.unicodeScalars.append(scalar)
      index += 1
    }
    guard !digits.isEmpty else { throw badCount(start) }
    guard digits.utf8.count <= 9, let number = Int(digits), number <= Self.maxCount else {
      throw problem(start, "a count is at most \(Self.maxCount)", "a text with a pattern is no longer than that")
    }
    return number
  }

  private func badCount(_ start: Int) -> Problem {
    problem(start, "this is no count", "write `{3}` or `{1,3}`, or `\\{` for the character itself")
  }

  private func refuseSecondCount(after start: Int) throws(Problem) {
    guard let scalar = current, "?*+{".unicodeScalars.contains(scalar) else { return }
    throw Problem(
      place: index..<(index + 1), message: "an item has one count, and `\(scalar)` is a second one",
      help: "keep one of them, or write `\\\(scalar)` for the character itself")
  }

  // MARK: Scalar values

  private var current: Unicode.Scalar? { index < text.count ? text[index] : nil }
  private var following: Unicode.Scalar? { index + 1 < text.count ? text[index + 1] : nil }

  private mutating func next() -> Unicode.Scalar? {
    guard let scalar = current else { return nil }
    index += 1
    return scalar
  }

  private static func single(_ scalar: UInt32) -> ScalarSet { ScalarSet([scalar...scalar]) }

  /// From `start` to where the parser is.
  private func problem(_ start: Int, _ message: String, _ help: String) -> Problem {
    Problem(place: start..<max(index, start + 1), message: message, help: help)
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String { VisibleText.escaped(String(scalar)) }
}
