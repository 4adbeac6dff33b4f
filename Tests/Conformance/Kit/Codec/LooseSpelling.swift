/// Spells a document as RFC 8259 allows and no writer of a contract does.
struct LooseSpelling {
  /// White space around every token (RFC 8259 section 2).
  var space = ""
  /// Whether every character of a string is escaped (RFC 8259 section 7).
  var escapesAll = false

  func bytes(of value: WireValue) -> [UInt8] { Array((space + text(of: value) + space).utf8) }

  private func text(of value: WireValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text): String(decoding: text, as: UTF8.self)
    case .string(let text): string(text)
    // Of documents that are too long for a vector.
    case .longString(let text): string(text.kept)
    case .array(let items): list("[", items.map(text), "]")
    case .object(let members):
      list("{", members.map { "\(string($0.name))\(space):\(space)\(text(of: $0.value))" }, "}")
    }
  }

  private func list(_ start: String, _ parts: [String], _ end: String) -> String {
    "\(start)\(space)\(parts.joined(separator: "\(space),\(space)"))\(space)\(end)"
  }

  private func string(_ text: [UInt8]) -> String {
    guard escapesAll else { return String(decoding: JSONSpelling.string(text), as: UTF8.self) }
    let units = String(decoding: text, as: UTF8.self).utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: unit.isMultiple(of: 2))
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
    return "\"\(units.joined())\""
  }
}
