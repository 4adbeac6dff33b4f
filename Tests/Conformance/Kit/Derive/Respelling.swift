import ContractModel

/// Other texts of JSON that say the same value.
enum Respelling {
  static func all(of draft: Draft, as use: TypeUse, in contract: Contract) -> [(name: String, Draft)] {
    guard let value = try? DocumentScanner.read(draft.recipe.bytes) else { return [] }
    switch value {
    case .string(let text): return texts(text, contract.resolvingScalar(use))
    case .number(let text): return numbers(text, contract.resolvingScalar(use))
    case .object(let members):
      return members.count < 2 ? [] : [("equal-in-other-order", Draft(WireValue.object(members.reversed())))]
    case .null, .bool, .longString, .array: return []
    }
  }

  private static func texts(_ text: [UInt8], _ use: TypeUse) -> [(String, Draft)] {
    var all: [(String, Draft)] = []
    if let first = text.first, first < 0x80 {
      let digits = String(first, radix: 16)
      let escape = Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
      let rest = JSONSpelling.string(Array(text.dropFirst())).dropFirst()
      all.append(("equal-escaped", .verbatim([UInt8(ascii: "\"")] + escape + rest)))
    }
    let upper = String(decoding: text, as: UTF8.self).uppercased()
    switch use.shape {
    case .uuid: all.append(("equal-in-upper-case", .text(upper)))
    case .timestamp where upper.hasSuffix("Z"): all.append(("equal-with-offset", .text(upper.dropLast() + "+00:00")))
    default: break
    }
    return all
  }

  private static func numbers(_ text: [UInt8], _ use: TypeUse) -> [(String, Draft)] {
    switch use.shape {
    case .float64, .json: [("equal-with-exponent", .verbatim(text + Array("e0".utf8)))]
    default: []
    }
  }
}
