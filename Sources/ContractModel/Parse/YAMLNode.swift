/// A value of a YAML document with its place. What a scalar means is for its reader to say, never for YAML.
public struct YAMLNode: Sendable {
  public enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  public let content: Content
  public let span: SourceSpan
  /// Whether it stands in, or is, a `{ … }` or `[ … ]`.
  public let isFlow: Bool
}

/// A scalar: text, and how it was written.
public struct YAMLScalar: Sendable {
  public enum Style: Sendable {
    case plain
    /// In `'…'` or `"…"`.
    case quoted
    /// After `|` or `>`.
    case block
  }

  public let text: String
  public let style: Style
  /// A plain text that ` #` ended.
  public let isCutByComment: Bool
}

/// A key and its value.
public struct YAMLEntry: Sendable {
  public let key: Located<String>
  public let value: YAMLNode
}
