/// Values that are texts on the wire and something else to programs.
extension ValueReader {
  mutating func readBytes(_ node: YAMLNode, _ constraints: ByteConstraints, _ name: String) -> ValueTemplate? {
    guard case .scalar(let scalar) = node.content, scalar.style != .plain || !scalar.text.isEmpty else {
      return wrongKind(node, "base64 text", name)
    }
    let count: Int
    do throws(Base64Text.Problem) {
      count = try Base64Text.decodedCount(of: scalar.text)
    } catch {
      return reportBase64(error, node, name)
    }
    if let least = constraints.minBytes, count < least.value {
      return report("`\(name)` has fewer bytes than min_bytes \(least.value)", at: node, limit: least.span)
    }
    if let most = constraints.maxBytes, count > most.value {
      return report("`\(name)` has more bytes than max_bytes \(most.value)", at: node, limit: most.span)
    }
    return .literal(.string(scalar.text))
  }

  private mutating func reportBase64(_ problem: Base64Text.Problem, _ node: YAMLNode, _ name: String) -> ValueTemplate?
  {
    switch problem {
    case .character(let scalar):
      let shown = VisibleText.escaped(String(scalar))
      return report(
        "`\(name)` is no base64 text: it has `\(shown)`", at: node,
        help: scalar == "-" || scalar == "_"
          ? "write `+` for `-` and `/` for `_`: it is not the alphabet for addresses (RFC 4648 section 4)"
          : "write its bytes in base64 on one line, with `=` only at the end")
    case .length:
      return report(
        "`\(name)` is no base64 text: its length is no multiple of four", at: node, help: "fill it up with `=`")
    case .trailingBits:
      return report(
        "`\(name)` is no base64 text: bits are left over in its last digit", at: node,
        help: "encode the bytes anew; their last digit leaves no bits over")
    }
  }

  mutating func readTimestamp(_ node: YAMLNode, _ name: String) -> ValueTemplate? {
    guard case .scalar(let scalar) = node.content, let instant = TimestampText.microseconds(scalar.text) else {
      return report(
        "`\(name)` is a timestamp, not \(GrammarReader.kind(of: node))", at: node,
        help: "write one with its offset, such as `2026-01-31T23:59:59Z`")
    }
    return .literal(.string(TimestampText.text(microseconds: instant)))
  }

  mutating func readDate(_ node: YAMLNode, _ name: String) -> ValueTemplate? {
    guard case .scalar(let scalar) = node.content, DateText.daysSince1970(scalar.text) != nil else {
      return report(
        "`\(name)` is a date, not \(GrammarReader.kind(of: node))", at: node,
        help: "write a day that there is, such as `2026-01-31`")
    }
    return .literal(.string(scalar.text))
  }

  mutating func readUUID(_ node: YAMLNode, _ name: String) -> ValueTemplate? {
    guard case .scalar(let scalar) = node.content, let text = UUIDText.canonical(scalar.text) else {
      return report(
        "`\(name)` is a UUID, not \(GrammarReader.kind(of: node))", at: node,
        help: "write one such as `5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10`")
    }
    return .literal(.string(text))
  }
}
