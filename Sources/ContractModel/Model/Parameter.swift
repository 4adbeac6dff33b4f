/// A path or query value of an endpoint, with what its text is read as.
public struct Parameter: Sendable {
  public enum Place: String, Sendable {
    case path
    case query
  }

  /// What a text may stand for.
  public enum Values: Sendable {
    /// Never the name of a type: that of a scalar is followed to its end.
    case scalar(TypeUse)
    case choice(EnumType)
  }

  public let place: Place
  public let field: Field
  public let values: Values
}
