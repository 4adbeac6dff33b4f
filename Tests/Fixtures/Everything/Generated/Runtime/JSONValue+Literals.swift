// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONValue: Swift.ExpressibleByNilLiteral, Swift.ExpressibleByBooleanLiteral,
  Swift.ExpressibleByIntegerLiteral, Swift.ExpressibleByFloatLiteral, Swift.ExpressibleByStringLiteral,
  Swift.ExpressibleByArrayLiteral, Swift.ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Swift.Bool) { self = .bool(value) }
  public init(integerLiteral value: Swift.Int64) { self = .integer(value) }
  public init(floatLiteral value: Swift.Double) { self = .number(value) }
  public init(stringLiteral value: Swift.String) { self = .string(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (Swift.String, JSONValue)...) {
    self = .object(JSONMap(elements.map { (key: $0.0, value: $0.1) }))
  }
}
