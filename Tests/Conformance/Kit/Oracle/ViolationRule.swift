/// The rules of contract-language.md ("Values on the wire") that a document can break, in the order in which they
/// are tried on one value; the raw value is the `rule` on the wire.
enum ViolationRule: String, Sendable, CaseIterable {
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
}
