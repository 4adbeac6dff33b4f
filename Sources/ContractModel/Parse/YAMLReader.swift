/// How much YAML is read.
public struct YAMLLimits: Sendable {
  /// A document of more levels is refused: libyaml's cost is quadratic in them.
  public let maxDepth: Int
  /// Scalars, sequences and mappings, keys aside.
  public var remainingNodes: Int

  public init(maxDepth: Int = 64, nodes: Int = 1_000_000) {
    self.maxDepth = maxDepth
    remainingNodes = nodes
  }
}

/// Reads one YAML file as a tree with places.
public enum YAMLReader {
  /// The document's root; nil where the file is no YAML that the language takes, and then an error says why.
  ///
  /// `limits` counts down, so that several files share one budget.
  public static func read(
    _ file: SourceFile, limits: inout YAMLLimits
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    read(SourceText(file), limits: &limits)
  }

  static func read(_ source: SourceText, limits: inout YAMLLimits) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    if let problem = ByteChecks.firstProblem(in: source) { return (nil, [problem]) }
    var builder = YAMLTreeBuilder(source, limits: limits)
    let root = source.bytes.withUnsafeBufferPointer { builder.build(from: $0) }
    limits = builder.limits
    if root == nil {
      // Between keys a marker is no YAML, so that only what can't be read is searched.
      let conflicts = MergeConflict.diagnostics(in: source)
      if !conflicts.isEmpty { return (nil, conflicts) }
    }
    return (root, builder.diagnostics)
  }
}
