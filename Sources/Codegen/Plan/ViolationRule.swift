/// What a value can do wrong, in the order in which the rules are asked (contract-language, Values on the wire).
enum ViolationRule: String, CaseIterable {
  case null
  case type
  case range
  case format
  case tag
  case `enum`
  case minLength = "min_length"
  case maxLength = "max_length"
  case minBytes = "min_bytes"
  case maxBytes = "max_bytes"
  case min
  case max
  case exclusiveMin = "exclusive_min"
  case exclusiveMax = "exclusive_max"
  case pattern
  case required
  /// Of a query value alone.
  case duplicate
  case unknownField = "unknown_field"
  case minItems = "min_items"
  case maxItems = "max_items"
  case uniqueItems = "unique_items"
  case semantic
}
