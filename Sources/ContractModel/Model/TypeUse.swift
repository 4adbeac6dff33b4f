/// A type expression at one place, with the constraints that stand there: `{ type: list<Identifier>, max_items: 16 }`.
public struct TypeUse: Sendable {
  public indirect enum Shape: Sendable {
    case string(StringConstraints)
    case bool
    case int32(NumberConstraints<Int64>)
    case int64(NumberConstraints<Int64>)
    case float64(NumberConstraints<Double>)
    case list(TypeUse, ItemConstraints)
    /// A name that ``Contract/type(named:)`` knows.
    case named(String)
  }

  public let shape: Shape
  /// Written `T | null`.
  public let isNullable: Bool
  public let span: SourceSpan
}

public struct StringConstraints: Sendable {
  /// Unicode scalar values.
  public var minLength: Located<Int>?
  public var maxLength: Located<Int>?
  /// Bytes of UTF-8.
  public var minBytes: Located<Int>?
  public var maxBytes: Located<Int>?

  public init() {}
}

public struct NumberConstraints<Number: Sendable & Hashable>: Sendable {
  public var min: Located<Number>?
  public var max: Located<Number>?
  public var exclusiveMin: Located<Number>?
  public var exclusiveMax: Located<Number>?

  public init() {}
}

public struct ItemConstraints: Sendable {
  public var minItems: Located<Int>?
  public var maxItems: Located<Int>?

  public init() {}
}
