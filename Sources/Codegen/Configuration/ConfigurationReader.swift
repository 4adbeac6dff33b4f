import ContractModel

/// Takes the parts of `codegen.yaml` from its tree, and keeps what is wrong with them.
struct ConfigurationReader {
  private(set) var diagnostics: [Diagnostic] = []

  /// The entries of a mapping, by key; keys other than `keys` are reported.
  mutating func mapping(_ node: YAMLNode, _ name: String, keys: [String]) -> [String: YAMLNode]? {
    guard case .mapping(let entries) = node.content else {
      report("wrong-kind", "`\(name)` must be a mapping", node.span)
      return nil
    }
    var result: [String: YAMLNode] = [:]
    for entry in entries {
      if keys.contains(entry.key.value) {
        result[entry.key.value] = entry.value
      } else {
        let known = keys.map { "`\($0)`" }.joined(separator: ", ")
        report("unknown-key", "`\(name)` has no key `\(entry.key.value)`", entry.key.span, help: "it has \(known)")
      }
    }
    return result
  }

  mutating func required(_ entries: [String: YAMLNode], _ key: String, in node: YAMLNode) -> YAMLNode? {
    if let value = entries[key] { return value }
    report("missing-key", "the key `\(key)` is missing", node.span)
    return nil
  }

  /// A text that is not empty.
  mutating func text(_ entries: [String: YAMLNode], _ key: String, in node: YAMLNode) -> String? {
    guard let value = required(entries, key, in: node) else { return nil }
    guard case .scalar(let scalar) = value.content, !scalar.text.isEmpty else {
      report("wrong-kind", "`\(key)` must be a text", value.span)
      return nil
    }
    return scalar.text
  }

  private mutating func report(_ id: String, _ message: String, _ span: SourceSpan, help: String? = nil) {
    diagnostics.append(Diagnostic(id: id, message: message, span: span, help: help))
  }
}
