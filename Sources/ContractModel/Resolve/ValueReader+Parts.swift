extension ValueReader {
  /// What an example or a step gives of one part of a request; nil where there is nothing, or it is wrong.
  ///
  /// - Parameter owner: What it stands in, and under which key: `("step", "with")`.
  mutating func readPart(
    _ node: YAMLNode?, _ part: RequestPart, of endpoint: EndpointSyntax, at span: SourceSpan?,
    in owner: (word: String, key: String)
  ) -> ValueTemplate? {
    let name = endpoint.name.value
    guard let node else {
      if let span, endpoint.needs(part) {
        report(
          "`\(name)` takes \(part.words), and the \(owner.word) has no `\(owner.key)`", at: span,
          help: "add `\(owner.key): { … }`")
      }
      return nil
    }
    guard endpoint[part] != nil else {
      // Where a key of the endpoint is misspelt, it may be this one.
      if endpoint.isWhole {
        report("`\(name)` takes \(part.wordsOfNone)", at: node.span, help: "remove `\(owner.key)`")
      }
      return nil
    }
    let value = readObject(node, DerivedNames.type(of: part, of: name), named: owner.key)
    if part == .path, case .mapping(let entries) = node.content, let value { checkSegments(entries, value.members) }
    return value
  }

  /// A value of its type may still be none that a segment can hold (wire-protocol H9).
  private mutating func checkSegments(_ entries: [YAMLEntry], _ members: [ValueTemplate.Member]) {
    for member in members {
      guard case .string(let text)? = member.value.literal, !Self.isSegment(text),
        let entry = entries.first(where: { $0.key.value == member.name })
      else { continue }
      report(
        "`\(member.name)` is a segment of the path, which can't be empty, `.` or `..`, or hold `/` or NUL",
        at: entry.value.span, help: "give it another value")
    }
  }

  private static func isSegment(_ text: String) -> Bool {
    !["", ".", ".."].contains(text) && !text.utf8.contains { $0 == 0 || $0 == UInt8(ascii: "/") }
  }
}

extension EndpointSyntax {
  /// Whether no request can do without the part. A query may have nothing but values that may be absent.
  fileprivate func needs(_ part: RequestPart) -> Bool {
    guard let fields = self[part]?.fields else { return false }
    return part == .body || fields.contains { !$0.isOptional }
  }
}
