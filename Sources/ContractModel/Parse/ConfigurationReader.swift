/// Takes the parts of a configuration file from its tree, and keeps what is wrong with them.
package struct ConfigurationReader {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// The entries of a mapping, by key; keys other than `keys` are reported.
  package mutating func mapping(_ node: YAMLNode, _ name: String, keys: [String]) -> [String: YAMLNode]? {
    guard let entries = entries(node, name) else { return nil }
    var result: [String: YAMLNode] = [:]
    for entry in entries {
      if keys.contains(entry.key.value) {
        result[entry.key.value] = entry.value
      } else {
        let known = keys.map { "`\($0)`" }.joined(separator: ", ")
        report(
          "unknown-key", "`\(name)` has no key `\(entry.key.value)`", entry.key.span,
          help: DidYouMean.help(for: entry.key.value, in: keys) ?? "it has \(known)")
      }
    }
    return result
  }

  /// The entries of a mapping, whatever its keys are.
  package mutating func entries(_ node: YAMLNode, _ name: String) -> [YAMLEntry]? {
    if case .mapping(let entries) = node.content { return entries }
    report("wrong-kind", "`\(name)` must be a mapping", node.span)
    return nil
  }

  package mutating func list(_ node: YAMLNode, _ name: String) -> [YAMLNode]? {
    if case .sequence(let items) = node.content { return items }
    report("wrong-kind", "`\(name)` must be a list", node.span)
    return nil
  }

  package mutating func required(_ entries: [String: YAMLNode], _ key: String, in node: YAMLNode) -> YAMLNode? {
    if let value = entries[key] { return value }
    report("missing-key", "the key `\(key)` is missing", node.span)
    return nil
  }

  /// A text that is not empty.
  package mutating func text(_ entries: [String: YAMLNode], _ key: String, in node: YAMLNode) -> String? {
    required(entries, key, in: node).flatMap { text($0, key) }
  }

  /// The text of a scalar that is not empty.
  package mutating func text(_ node: YAMLNode, _ name: String) -> String? {
    if case .scalar(let scalar) = node.content, !scalar.text.isEmpty { return scalar.text }
    report("wrong-kind", "`\(name)` must be a text", node.span)
    return nil
  }

  /// A text for people: one that ` #` would cut stands in quotes.
  package mutating func prose(_ node: YAMLNode, _ name: String) -> String? {
    if case .scalar(let scalar) = node.content, scalar.isCutByComment {
      report(
        "quote-this-text", "a ` #` ends an unquoted text; the rest of the line is a comment", node.span,
        help: "put the text in quotes, or the comment on a line of its own")
      return nil
    }
    return text(node, name)
  }

  package mutating func report(_ id: String, _ message: String, _ span: SourceSpan, help: String? = nil) {
    diagnostics.append(Diagnostic(id: id, message: message, span: span, help: help))
  }
}
