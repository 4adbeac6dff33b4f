// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// The rule that a value breaks: `rule` of a violation.
public enum ViolationRule: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
  case null = "null"
  case type = "type"
  case range = "range"
  case format = "format"
  case tag = "tag"
  case `enum` = "enum"
  case minLength = "min_length"
  case maxLength = "max_length"
  case minBytes = "min_bytes"
  case maxBytes = "max_bytes"
  case min = "min"
  case max = "max"
  case exclusiveMin = "exclusive_min"
  case exclusiveMax = "exclusive_max"
  case pattern = "pattern"
  case required = "required"
  case duplicate = "duplicate"
  case unknownField = "unknown_field"
  case minItems = "min_items"
  case maxItems = "max_items"
  case uniqueItems = "unique_items"
  case semantic = "semantic"

  /// The sentence for people; `detail` is the kind of value that is asked for, or the limit.
  func message(_ detail: Swift.String) -> Swift.String {
    switch self {
    case .null: "must be \(detail), not null"
    case .type: "must be \(detail)"
    case .range: "must be in the range of \(detail)"
    case .format: "must be \(detail), well-formed"
    case .tag: "must name a kind of value that the contract knows"
    case .`enum`: "must be one of the values of the contract"
    case .minLength: "the number of characters must be at least \(detail)"
    case .maxLength: "the number of characters must be at most \(detail)"
    case .minBytes: "the number of bytes must be at least \(detail)"
    case .maxBytes: "the number of bytes must be at most \(detail)"
    case .min: "must be at least \(detail)"
    case .max: "must be at most \(detail)"
    case .exclusiveMin: "must be greater than \(detail)"
    case .exclusiveMax: "must be less than \(detail)"
    case .pattern: "must match the pattern \(detail) as a whole"
    case .required: "must be there"
    case .duplicate: "must be there only once"
    case .unknownField: "has a field that the contract does not know"
    case .minItems: "the number of items must be at least \(detail)"
    case .maxItems: "the number of items must be at most \(detail)"
    case .uniqueItems: "must have no two items that are equal"
    case .semantic: "must make sense"
    }
  }
}

/// The kinds of value that a reader can ask for, in words.
enum ExpectedKind: Swift.String {
  case string = "a string"
  case bool = "true or false"
  case int32 = "a 32-bit integer without fraction and exponent"
  case int64 = "a 64-bit integer without fraction and exponent"
  case float64 = "a finite 64-bit number"
  case bytes = "base64 text with padding"
  case timestamp = "a timestamp with its offset from UTC"
  case date = "a date such as 2026-01-31"
  case uuid = "a UUID"
  case object = "an object"
  case list = "a list"
}
