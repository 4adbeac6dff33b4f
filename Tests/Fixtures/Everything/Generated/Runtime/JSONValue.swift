// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Any JSON value (RFC 8259 section 3).
public enum JSONValue: Swift.Sendable {
  case null
  case bool(Swift.Bool)
  /// A number without fraction and exponent, in the range of int64.
  case integer(Swift.Int64)
  /// Any other number; finite.
  case number(Swift.Double)
  case string(Swift.String)
  case array([JSONValue])
  /// Its members in the order read.
  case object(JSONMap<JSONValue>)
}

/// Two are equal when they are written alike, whatever the order of their members.
extension JSONValue: Swift.Equatable {
  public static func == (left: JSONValue, right: JSONValue) -> Swift.Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): JSONWriter.text(of: left) == JSONWriter.text(of: right)
    case (.integer(let whole), .number(let number)), (.number(let number), .integer(let whole)):
      Swift.String(whole) == JSONWriter.text(of: number)
    case (.string(let left), .string(let right)): MapKey(left) == MapKey(right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }
}

extension JSONValue: Swift.Hashable {
  public func hash(into hasher: inout Swift.Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(Swift.String(value))
    case .number(let value): hasher.combine(JSONWriter.text(of: value))
    case .string(let value): hasher.combine(MapKey(value))
    case .array(let values): hasher.combine(values)
    case .object(let members): hasher.combine(members)
    }
  }
}
