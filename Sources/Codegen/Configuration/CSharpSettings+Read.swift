import ContractModel

extension CSharpSettings {
  /// Nil, and it is reported, where the target has errors.
  static func read(_ node: YAMLNode, _ reader: inout ConfigurationReader) -> CSharpSettings? {
    guard let entries = reader.mapping(node, "csharp", keys: ["out", "namespace", "emit"]) else { return nil }
    let out = reader.text(entries, "out", in: node)
    let namespace = reader.text(entries, "namespace", in: node)
    let emit = entries["emit"].map { parts($0, &reader) } ?? Set(Part.allCases)
    guard let out, let namespace, let emit else { return nil }
    guard let problem = problem(of: namespace) else {
      return CSharpSettings(out: out, namespace: namespace, emit: emit)
    }
    reader.report(
      "bad-name", "`\(namespace)` can't be a namespace: \(problem)", entries["namespace"]?.span ?? node.span,
      help: "names with points between them: `SmrtHub.BridgeApi`")
    return nil
  }

  /// Why a text is no namespace.
  private static func problem(of namespace: String) -> String? {
    for name in namespace.split(separator: ".", omittingEmptySubsequences: false) {
      if name.isEmpty { return "a name is missing beside a point" }
      if CSharpName.keywords.contains(String(name)) { return "`\(name)` is a keyword" }
      if name == "System" { return "below it, `System` would be no longer that of .NET" }
      let isName = name.utf8.allSatisfy { isLetter($0) || isDigit($0) } && name.utf8.first.map(isDigit) == false
      if !isName { return "names have ASCII letters, digits and underscores, and begin with no digit" }
    }
    return nil
  }

  private static func parts(_ node: YAMLNode, _ reader: inout ConfigurationReader) -> Set<Part>? {
    guard let items = reader.list(node, "emit") else { return nil }
    var parts: Set<Part> = []
    for item in items {
      guard let word = reader.text(item, "emit") else { return nil }
      guard let part = Part(rawValue: word) else {
        let known = Part.allCases.map(\.rawValue)
        reader.report(
          "unknown-choice", "`emit` has no `\(word)`", item.span,
          help: DidYouMean.help(for: word, in: known) ?? "it has `types` and `client`")
        return nil
      }
      parts.insert(part)
    }
    guard !parts.contains(.types) else { return parts }
    reader.report("missing-value", "`emit` lacks `types`, which all else needs", node.span, help: "write `[types]`")
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
