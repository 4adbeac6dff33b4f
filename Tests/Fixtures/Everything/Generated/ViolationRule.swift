// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// The rule that a value breaks: `rule` of a violation.
public enum ViolationRule: Swift.Hashable, Swift.Sendable {
  case null
  case type
  case range
  case format
  case tag
  case `enum`
  case minLength
  case maxLength
  case minBytes
  case maxBytes
  case min
  case max
  case exclusiveMin
  case exclusiveMax
  case pattern
  case required
  case duplicate
  case unknownField
  case minItems
  case maxItems
  case uniqueItems
  case semantic
  /// A rule that this contract's language does not know yet, as a bridge told it.
  case unknown(Swift.String)

  public init(wireValue: Swift.String) {
    switch wireValue {
    case "null": self = .null
    case "type": self = .type
    case "range": self = .range
    case "format": self = .format
    case "tag": self = .tag
    case "enum": self = .`enum`
    case "min_length": self = .minLength
    case "max_length": self = .maxLength
    case "min_bytes": self = .minBytes
    case "max_bytes": self = .maxBytes
    case "min": self = .min
    case "max": self = .max
    case "exclusive_min": self = .exclusiveMin
    case "exclusive_max": self = .exclusiveMax
    case "pattern": self = .pattern
    case "required": self = .required
    case "duplicate": self = .duplicate
    case "unknown_field": self = .unknownField
    case "min_items": self = .minItems
    case "max_items": self = .maxItems
    case "unique_items": self = .uniqueItems
    case "semantic": self = .semantic
    default: self = .unknown(wireValue)
    }
  }

  /// The text on the wire.
  public var wireValue: Swift.String {
    switch self {
    case .null: "null"
    case .type: "type"
    case .range: "range"
    case .format: "format"
    case .tag: "tag"
    case .`enum`: "enum"
    case .minLength: "min_length"
    case .maxLength: "max_length"
    case .minBytes: "min_bytes"
    case .maxBytes: "max_bytes"
    case .min: "min"
    case .max: "max"
    case .exclusiveMin: "exclusive_min"
    case .exclusiveMax: "exclusive_max"
    case .pattern: "pattern"
    case .required: "required"
    case .duplicate: "duplicate"
    case .unknownField: "unknown_field"
    case .minItems: "min_items"
    case .maxItems: "max_items"
    case .uniqueItems: "unique_items"
    case .semantic: "semantic"
    case .unknown(let wireValue): wireValue
    }
  }

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
    case .unknown(let wireValue): wireValue
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
