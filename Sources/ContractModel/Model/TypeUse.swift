/// A type expression at one place, with the constraints that stand there: `{ type: list<Identifier>, max_items: 16 }`.
public struct TypeUse: Sendable {
  // What is longer than a name stands elsewhere: most uses are of a name.
  public enum Shape: Sendable {
    indirect case string(StringConstraints)
    case bool
    indirect case int32(NumberConstraints<Int64>)
    indirect case int64(NumberConstraints<Int64>)
    indirect case float64(NumberConstraints<Double>)
    /// Base64 text (RFC 4648 section 4) on the wire.
    indirect case bytes(ByteConstraints)
    /// RFC 3339 text with an offset on the wire; an instant in microseconds, of the years 0001 to 9999.
    case timestamp
    /// `2026-01-31` on the wire; a day of the years 0001 to 9999.
    case date
    /// RFC 9562 text on the wire, in any case.
    case uuid
    /// Any JSON value.
    case json
    indirect case list(TypeUse, ItemConstraints)
    /// Any texts, each with a value of the type.
    indirect case map(TypeUse, ItemConstraints)
    /// A name that ``Contract/type(named:)`` knows.
    case named(String)
  }

  public let shape: Shape
  /// Written `T | null`.
  public let isNullable: Bool
  public let span: SourceSpan

  public init(shape: Shape, isNullable: Bool, span: SourceSpan) {
    self.shape = shape
    self.isNullable = isNullable
    self.span = span
  }
}

public struct StringConstraints: Sendable {
  /// Unicode scalar values.
  public var minLength: Located<Int>?
  public var maxLength: Located<Int>?
  /// Bytes of UTF-8.
  public var minBytes: Located<Int>?
  public var maxBytes: Located<Int>?
  /// What the whole string looks like; where there is one, ``maxLength`` is there too, 1,000 at most.
  public var pattern: Located<Pattern>?

  public init() {}
}

public struct ByteConstraints: Sendable {
  /// Bytes after decoding.
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

/// Of a list, or of the entries of a map.
public struct ItemConstraints: Sendable {
  public var minItems: Located<Int>?
  public var maxItems: Located<Int>?
  /// The place that says that no two items of a list are equal; nil where nothing does.
  public var uniqueItems: SourceSpan?

  public init() {}
}
