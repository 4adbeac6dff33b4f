/// What a contract says of a thing to people: nothing of it is seen on the wire.
public struct Annotations: Sendable {
  /// What it is for.
  public let doc: String?
  /// What to use instead; nil where it is not deprecated.
  public let deprecated: String?
  /// The version of the contract that brought it; nil where the contract does not say.
  public let since: Located<SemanticVersion>?

  public static let none = Annotations(doc: nil, deprecated: nil, since: nil)

  init(doc: String?, deprecated: String?, since: Located<SemanticVersion>?) {
    self.doc = doc
    self.deprecated = deprecated
    self.since = since
  }
}
