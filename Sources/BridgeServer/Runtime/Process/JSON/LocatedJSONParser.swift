/// Reads a whole JSON text (RFC 8259); a name that comes twice in an object is an error.
struct LocatedJSONParser {
  /// Deeper than any file that this reads.
  private static let maxDepth = 16

  private let text: [UInt8]
  private var offset = 0

  static func parse(_ text: [UInt8]) throws(LocatedJSONError) -> LocatedJSON {
    var parser = LocatedJSONParser(text: text)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.peek == nil else { throw parser.error("nothing may follow the value that ends here") }
    return value
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(LocatedJSONError) -> LocatedJSON {
    skipSpace()
    guard depth <= Self.maxDepth else { throw error("the nesting is too deep") }
    let place = TextPlace(offset, in: text)
    let value: LocatedJSON.Value =
      switch peek.map(Unicode.Scalar.init) {
      case "{": .object(try object(depth: depth))
      case "[": .list(try list(depth: depth))
      case "\"": .string(try string())
      case "-"?, "0"?, "1"?, "2"?, "3"?, "4"?, "5"?, "6"?, "7"?, "8"?, "9"?: .number(try number())
      default: try word()
      }
    return LocatedJSON(value: value, place: place)
  }

  private mutating func object(depth: Int) throws(LocatedJSONError) -> [LocatedJSON.Member] {
    var members: [LocatedJSON.Member] = []
    offset += 1
    guard !take("}") else { return [] }
    repeat {
      skipSpace()
      let place = TextPlace(offset, in: text)
      guard peek == UInt8(ascii: "\"") else { throw error("a name in quotes is due here") }
      let name = try string()
      guard !members.contains(where: { $0.name == name }) else {
        throw LocatedJSONError(message: "the key \"\(name)\" comes twice; leave one of them", place: place)
      }
      guard take(":") else { throw error("a colon is due here") }
      members.append(LocatedJSON.Member(name: name, place: place, value: try value(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw error("a comma or a closing brace is due here") }
    return members
  }

  private mutating func list(depth: Int) throws(LocatedJSONError) -> [LocatedJSON] {
    var items: [LocatedJSON] = []
    offset += 1
    guard !take("]") else { return [] }
    repeat { items.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw error("a comma or a closing bracket is due here") }
    return items
  }

  private mutating func word() throws(LocatedJSONError) -> LocatedJSON.Value {
    let words: [(String, LocatedJSON.Value)] = [("true", .bool(true)), ("false", .bool(false)), ("null", .null)]
    for (word, value) in words where text[offset...].starts(with: word.utf8) {
      offset += word.utf8.count
      return value
    }
    throw error("a value is due here")
  }

  private mutating func number() throws(LocatedJSONError) -> String {
    let start = offset
    let characters = Array("+-.0123456789eE".utf8)
    while let byte = peek, characters.contains(byte) { offset += 1 }
    let spelling = String(decoding: text[start..<offset], as: UTF8.self)
    let digits = spelling.drop { $0 == "-" }
    let isPadded = digits.count > 1 && digits.first == "0" && digits.dropFirst().first?.isNumber == true
    // `Double` reads `1.e5`, which has no digit behind the point.
    let isCut = spelling.lowercased().contains(".e")
    guard Double(spelling) != nil, digits.first?.isNumber == true, spelling.last?.isNumber == true, !isPadded, !isCut
    else {
      offset = start
      throw error("this is no number")
    }
    return spelling
  }

  // MARK: Text

  private mutating func string() throws(LocatedJSONError) -> String {
    let start = offset
    offset += 1
    var bytes: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw error("a control character has to be escaped in a text") }
      offset += 1
      if byte == UInt8(ascii: "\\") { bytes += try escape() } else { bytes.append(byte) }
    }
    guard peek != nil else { throw error("the text that begins before is not closed") }
    offset += 1
    guard let string = String(validating: bytes, as: UTF8.self) else {
      offset = start
      throw error("this text is not UTF-8")
    }
    return string
  }

  private mutating func escape() throws(LocatedJSONError) -> [UInt8] {
    let plain: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08,
      UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
    guard let letter = peek else { throw error("the text is not closed") }
    offset += 1
    if let byte = plain[letter] { return [byte] }
    guard letter == UInt8(ascii: "u") else {
      offset -= 1
      throw error("there is no such escape")
    }
    var units = [try codeUnit()]
    if UTF16.isLeadSurrogate(units[0]), text[offset...].starts(with: #"\u"#.utf8) {
      offset += 2
      units.append(try codeUnit())
    }
    guard let scalar = String(validating: units, as: UTF16.self) else {
      throw error("half of a surrogate pair is missing")
    }
    return Array(scalar.utf8)
  }

  private mutating func codeUnit() throws(LocatedJSONError) -> UInt16 {
    let digits = text[offset...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ ASCII.hexValue($0) != nil }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("four hex digits are due here") }
    offset += 4
    return unit
  }

  // MARK: Bytes

  private var peek: UInt8? { offset < text.count ? text[offset] : nil }

  private mutating func skipSpace() {
    while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard let byte = peek, byte == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  private func error(_ message: String) -> LocatedJSONError {
    let place = TextPlace(offset, in: text)
    guard offset < text.count else {
      return LocatedJSONError(message: "the text ends too early; it may have been cut", place: place)
    }
    return LocatedJSONError(message: message, place: place)
  }
}
