/// The line that most probably has a space too many or too few, where YAML stumbled over it or over one below it.
struct IndentationSlip {
  let line: Int
  let indentation: Int
  let expected: Int

  private static let blank = UInt8(ascii: " ")

  /// Nil where no line of the file stands out.
  ///
  /// - Parameter number: The line at which reading stopped.
  init?(before number: Int, in source: SourceText) {
    let unit = Self.unit(of: source)
    guard let line = Self.culprit(from: number, in: source, unit: unit),
      let expected = Self.expected(for: line, in: source, unit: unit)
    else { return nil }
    self.line = line
    indentation = Self.indentation(of: line, in: source)
    self.expected = expected
  }

  /// How many lines are looked at: what is wrong stands near.
  private static let reach = 200

  /// The nearest line, from this one up, that is indented by no multiple of the unit.
  private static func culprit(from number: Int, in source: SourceText, unit: Int) -> Int? {
    (max(1, number - reach)...max(1, number)).last { line in
      isStructure(line, in: source) && !indentation(of: line, in: source).isMultiple(of: unit)
    }
  }

  /// Of the two multiples beside it, the one that fits the lines above and below better; of two that fit, the inner one.
  private static func expected(for line: Int, in source: SourceText, unit: Int) -> Int? {
    let lower = indentation(of: line, in: source) / unit * unit
    let text = content(of: line, in: source)
    let above = levels(above: line, areItems: isItem(text), in: source)
    let below = next(from: line, in: source).map { indentation(of: $0, in: source) }
    let opens = text.last == UInt8(ascii: ":")
    func fit(_ level: Int) -> Int {
      let isInside = below.map { $0 > level && $0 <= level + max(unit, 2) } ?? false
      let fitsBelow = opens ? isInside : isInside == isItem(text) || below == level || (below ?? 0) < level
      return (above.contains(level) ? 2 : 0) + (fitsBelow ? 1 : 0)
    }
    return fit(lower) > fit(lower + unit) ? lower : lower + unit
  }

  /// Where keys, or items, may begin below the lines above.
  private static func levels(above line: Int, areItems: Bool, in source: SourceText) -> Set<Int> {
    var result: Set<Int> = []
    var least = Int.max
    for number in stride(from: line - 1, through: max(1, line - reach), by: -1) where isStructure(number, in: source) {
      let level = indentation(of: number, in: source)
      guard level < least else { continue }
      let text = content(of: number, in: source)
      if result.isEmpty, text.last == UInt8(ascii: ":") { result.insert(level + 2) }
      if isItem(text) == areItems { result.insert(level) }
      // The keys of an item begin behind its dash.
      if isItem(text), !areItems, level + 2 < least { result.insert(level + 2) }
      least = level
    }
    return result
  }

  private static func isItem(_ text: ArraySlice<UInt8>) -> Bool { text.starts(with: [UInt8(ascii: "-"), blank]) }

  /// The step of indentation that most lines have.
  private static func unit(of source: SourceText) -> Int {
    var counts: [Int: Int] = [:]
    var last = 0
    for number in 1...source.lineCount where isStructure(number, in: source) {
      let level = indentation(of: number, in: source)
      if level > last { counts[level - last, default: 0] += 1 }
      last = level
    }
    return counts.filter { $0.key > 1 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 2
  }

  private static func next(from line: Int, in source: SourceText) -> Int? {
    (line..<source.lineCount).lazy.map { $0 + 1 }.first { isStructure($0, in: source) }
  }

  /// Whether the line begins a key or an item.
  private static func isStructure(_ number: Int, in source: SourceText) -> Bool {
    let text = content(of: number, in: source)
    if isItem(text) { return true }
    let name = text.prefix { $0 != UInt8(ascii: ":") && $0 != blank }
    guard !name.isEmpty, name.count < text.count, text[name.endIndex] == UInt8(ascii: ":") else { return false }
    return text.count == name.count + 1 || text[name.endIndex + 1] == blank
  }

  private static func content(of number: Int, in source: SourceText) -> ArraySlice<UInt8> {
    source.line(number).drop { $0 == blank }
  }

  private static func indentation(of number: Int, in source: SourceText) -> Int {
    source.line(number).prefix { $0 == blank }.count
  }
}
