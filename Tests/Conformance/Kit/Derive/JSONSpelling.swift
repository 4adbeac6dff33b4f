import ContractModel

/// How contract-language.md writes values ("Values on the wire"): no white space, escapes only where RFC 8259 asks.
enum JSONSpelling {
  static func string(_ text: String) -> [UInt8] { string(Array(text.utf8)) }

  static func string(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text { bytes += escaped(byte) }
    bytes.append(UInt8(ascii: "\""))
    return bytes
  }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [UInt8(ascii: "\\"), byte]
    case 0x08: return Array("\\b".utf8)
    case 0x09: return Array("\\t".utf8)
    case 0x0A: return Array("\\n".utf8)
    case 0x0C: return Array("\\f".utf8)
    case 0x0D: return Array("\\r".utf8)
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      return Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    default: return [byte]
    }
  }
}

extension Draft {
  init(_ value: JSONValue) {
    self =
      switch value {
      case .null: .verbatim("null")
      case .bool(let flag): .verbatim(flag ? "true" : "false")
      case .integer(let number): .verbatim("\(number)")
      case .double(let number): .verbatim("\(number)")
      case .string(let text): .text(text)
      case .array(let items): .list(items.map { Draft($0) })
      case .object(let members): .object(members.map { Member(name: $0.name, value: Draft($0.value)) })
      }
  }

  init(_ value: WireValue) {
    self =
      switch value {
      case .null: .verbatim("null")
      case .bool(let flag): .verbatim(flag ? "true" : "false")
      case .number(let text): .verbatim(text)
      case .string(let text): .verbatim(JSONSpelling.string(text))
      // Of requests alone; what is put into a draft comes from answers and events.
      case .longString(let text): .verbatim(JSONSpelling.string(text.kept))
      case .array(let items): .list(items.map { Draft($0) })
      case .object(let members):
        .object(members.map { Member(name: String(decoding: $0.name, as: UTF8.self), value: Draft($0.value)) })
      }
  }
}
