/// Reads JSON as strictly as contract-language.md asks: RFC 8259 and I-JSON (RFC 7493), duplicate keys compared after
/// unescaping, at most 64 levels, at most 64 characters in a number.
///
/// The kit's own reading: it shares nothing with the generated codecs that it judges.
struct DocumentScanner {
  private static let maxDepth = 64
  private static let maxNumberLength = 64

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  private let runs: TextRuns
  /// Folds that stand in no string and in no white space passed so far.
  private var folds: ArraySlice<FoldedText.Fold>

  private init(_ bytes: [UInt8], _ folds: [FoldedText.Fold]) {
    self.bytes = bytes
    self.folds = folds[...]
    runs = TextRuns(bytes)
  }

  static func read(_ bytes: [UInt8]) throws(MalformedDocument) -> WireValue {
    var scanner = DocumentScanner(bytes, [])
    return try scanner.document()
  }

  /// As ``read(_:)``, of a text whose long fillers are folded; nil where one stands in no string and in no white space,
  /// so that the text has to be read whole.
  static func read(_ text: FoldedText) throws(MalformedDocument) -> WireValue? {
    var scanner = DocumentScanner(text.bytes, text.folds)
    do throws(MalformedDocument) {
      let value = try scanner.document()
      return scanner.folds.isEmpty ? value : nil
    } catch {
      if let fold = scanner.folds.first, fold.offset <= scanner.index { return nil }
      throw error
    }
  }

  private mutating func document() throws(MalformedDocument) -> WireValue {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw MalformedDocument(offset: 0, reason: "invalid UTF-8")
    }
    skipWhiteSpace()
    let value = try value()
    skipWhiteSpace()
    guard index == bytes.count else { throw malformed("text after the document") }
    return value
  }

  private func malformed(_ reason: String) -> MalformedDocument { MalformedDocument(offset: index, reason: reason) }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipWhiteSpace() {
    let start = index
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
    while let fold = folds.first, fold.isWhiteSpace, fold.offset > start, fold.offset <= index {
      folds = folds.dropFirst()
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func value() throws(MalformedDocument) -> WireValue {
    switch next {
    case UInt8(ascii: "{"): return try nested { (scanner) throws(MalformedDocument) in try scanner.object() }
    case UInt8(ascii: "["): return try nested { (scanner) throws(MalformedDocument) in try scanner.array() }
    case UInt8(ascii: "\""): return try text()
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-")?: return .number(try number())
    case let byte? where Self.isDigit(byte): return .number(try number())
    case nil: throw malformed("the document ends where a value is due")
    default: throw malformed("no value starts like this")
    }
  }

  private mutating func nested(
    _ body: (inout DocumentScanner) throws(MalformedDocument) -> WireValue
  ) throws(MalformedDocument) -> WireValue {
    guard depth < Self.maxDepth else { throw malformed("deeper than \(Self.maxDepth) levels") }
    depth += 1
    index += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func literal(_ text: StaticString, _ value: WireValue) throws(MalformedDocument) -> WireValue {
    let expected = text.withUTF8Buffer { Array($0) }
    guard bytes[index...].starts(with: expected) else { throw malformed("no value starts like this") }
    index += expected.count
    return value
  }

  private mutating func array() throws(MalformedDocument) -> WireValue {
    var items: [WireValue] = []
    skipWhiteSpace()
    if take(UInt8(ascii: "]")) { return .array(items) }
    while true {
      skipWhiteSpace()
      items.append(try value())
      skipWhiteSpace()
      if take(UInt8(ascii: "]")) { return .array(items) }
      guard take(UInt8(ascii: ",")) else { throw malformed("a comma or ] is due") }
    }
  }

  private mutating func object() throws(MalformedDocument) -> WireValue {
    var members: [WireValue.Member] = []
    var names: Set<[UInt8]> = []
    skipWhiteSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipWhiteSpace()
      guard next == UInt8(ascii: "\"") else { throw malformed("a member's name is due") }
      let name = try string()
      guard names.insert(name).inserted else { throw malformed("the member stands twice") }
      skipWhiteSpace()
      guard take(UInt8(ascii: ":")) else { throw malformed("a colon is due") }
      skipWhiteSpace()
      members.append(WireValue.Member(name: name, value: try value()))
      skipWhiteSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw malformed("a comma or } is due") }
    }
  }

  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?` (RFC 8259 section 6).
  private mutating func number() throws(MalformedDocument) -> [UInt8] {
    let start = index
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    guard index - start <= Self.maxNumberLength else {
      throw malformed("a number of more than \(Self.maxNumberLength) characters")
    }
    return Array(bytes[start..<index])
  }

  private mutating func digits() throws(MalformedDocument) {
    let start = index
    while let byte = next, Self.isDigit(byte) { index += 1 }
    guard index > start else { throw malformed("a digit is due") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// A string as a value: with its sizes alone where a part of it is folded.
  private mutating func text() throws(MalformedDocument) -> WireValue {
    let start = index
    let text = try string()
    var sized = SizedText(kept: text)
    while let fold = folds.first, fold.offset > start, fold.offset < index {
      sized.omittedBytes += fold.omittedBytes
      sized.omittedScalars += fold.omittedScalars
      folds = folds.dropFirst()
    }
    return sized.omittedBytes == 0 ? .string(text) : .longString(sized)
  }

  private mutating func string() throws(MalformedDocument) -> [UInt8] {
    index += 1
    var text: [UInt8] = []
    while true {
      let start = index
      index += runs.length(from: index)
      text += bytes[start..<index]
      switch next {
      case UInt8(ascii: "\""):
        index += 1
        return text
      case UInt8(ascii: "\\"): try escape(into: &text)
      case nil: throw malformed("the string has no end")
      default: throw malformed("a control character stands unescaped in a string")
      }
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(MalformedDocument) {
    index += 1
    guard let kind = next else { throw malformed("the string has no end") }
    index += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(kind)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += Array(String(try escapedScalar()).utf8)
    default: throw malformed("no such escape")
    }
  }

  /// What follows `\u`: four hex digits, and a second escape where the first is a high surrogate.
  private mutating func escapedScalar() throws(MalformedDocument) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw malformed("a lone surrogate") }
    let second = try fourHexDigits()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw malformed("a lone surrogate") }
    return scalar
  }

  private mutating func fourHexDigits() throws(MalformedDocument) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw malformed("four hex digits are due")
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }
}
