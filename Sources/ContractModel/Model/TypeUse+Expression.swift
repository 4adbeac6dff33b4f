extension TypeUse {
  /// As the language spells it, constraints aside: `list<Detection>`, `Identifier | null`.
  public var expression: String {
    isNullable ? shape.expression + " | null" : shape.expression
  }
}

extension TypeUse.Shape {
  /// As the language spells it, constraints aside.
  public var expression: String {
    switch self {
    case .string: "string"
    case .bool: "bool"
    case .int32: "int32"
    case .int64: "int64"
    case .float64: "float64"
    case .bytes: "bytes"
    case .timestamp: "timestamp"
    case .date: "date"
    case .uuid: "uuid"
    case .json: "json"
    case .list(let item, _): "list<\(item.expression)>"
    case .map(let value, _): "map<\(value.expression)>"
    case .named(let name): name
    }
  }
}
