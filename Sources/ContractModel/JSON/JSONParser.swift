/// A strict parser over bytes, one pass.
struct JSONParser {
  static let maxDepth = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func parse() throws(JSONSyntaxError) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error(.byteOrderMark, at: 0) }
    if let offset = UTF8Validity.firstInvalidOffset(bytes) { throw error(.invalidUTF8, at: offset) }
    skipSpace()
    if index == bytes.count { throw error(.empty, at: index) }
    let value = try value()
    skipSpace()
    if index < bytes.count { throw error(.trailingBytes, at: index) }
    return value
  }

  private func error(_ reason: JSONSyntaxError.Reason, at offset: Int) -> JSONSyntaxError {
    JSONSyntaxError(reason: reason, offset: offset)
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
  }

  /// What to throw where another byte was needed.
  private var unexpected: JSONSyntaxError { error(index < bytes.count ? .unexpectedByte : .unexpectedEnd, at: index) }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    guard let byte = current else { throw unexpected }
    switch byte {
    case UInt8(ascii: "{"): return try nested { (parser) throws(JSONSyntaxError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { (parser) throws(JSONSyntaxError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw unexpected
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      guard current == word.utf8Start[offset] else { throw unexpected }
      index += 1
    }
    return value
  }

  // MARK: Collections

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONSyntaxError) -> JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    guard depth < Self.maxDepth else { throw error(.tooDeep, at: index) }
    depth += 1
    index += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    var items: [JSONValue] = []
    skipSpace()
    if takes(UInt8(ascii: "]")) { return .array(items) }
    while true {
      skipSpace()
      items.append(try value())
      skipSpace()
      if takes(UInt8(ascii: "]")) { return .array(items) }
      guard takes(UInt8(ascii: ",")) else { throw unexpected }
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    var members: [JSONValue.Member] = []
    // As bytes: to `String`, two spellings of one character are equal.
    var names: Set<[UInt8]> = []
    skipSpace()
    if takes(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw unexpected }
      let start = index
      let name = try string()
      guard names.insert(Array(name.utf8)).inserted else { throw error(.duplicateKey, at: start) }
      skipSpace()
      guard takes(UInt8(ascii: ":")) else { throw unexpected }
      skipSpace()
      members.append(JSONValue.Member(name, try value()))
      skipSpace()
      if takes(UInt8(ascii: "}")) { return .object(members) }
      guard takes(UInt8(ascii: ",")) else { throw unexpected }
    }
  }

  private mutating func takes(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    index += 1
    return true
  }

  // MARK: Numbers

  private mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = index
    while let byte = current, Self.isNumberByte(byte) { index += 1 }
    let text = bytes[start..<index]
    guard NumberText.shape(of: text) != nil else { throw error(.badNumber, at: start) }
    guard text.count <= NumberText.maxLength else { throw error(.numberTooLong, at: start) }
    guard let value = NumberText.parse(text) else { throw error(.numberOutOfRange, at: start) }
    return value
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  // MARK: Strings

  private mutating func string() throws(JSONSyntaxError) -> String {
    index += 1
    var start = index
    var text: [UInt8] = []
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        defer { index += 1 }
        if text.isEmpty { return String(decoding: bytes[start..<index], as: UTF8.self) }
        text += bytes[start..<index]
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[start..<index]
        try escape(into: &text)
        start = index
      case 0x00..<0x20: throw error(.controlCharacter, at: index)
      default: index += 1
      }
    }
    throw error(.unexpectedEnd, at: index)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
    let start = index
    index += 1
    guard let byte = current else { throw unexpected }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += String(try escapedScalar(from: start)).utf8
    default: throw error(.badEscape, at: start)
    }
  }

  /// The scalar of `\uXXXX`, or of two of them (RFC 8259 section 7).
  private mutating func escapedScalar(from start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try hexDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, takes(UInt8(ascii: "\\")), takes(UInt8(ascii: "u")) else {
      throw error(.loneSurrogate, at: start)
    }
    let second = try hexDigits(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func hexDigits(from start: Int) throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current else { throw unexpected }
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
      default: throw error(.badEscape, at: start)
      }
      index += 1
    }
    return value
  }
}
