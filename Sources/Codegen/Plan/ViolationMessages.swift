/// The texts of violations, for every language: fixed by rule and constraint, never quoting input.
enum ViolationMessages {
  /// Where the detail of a violation stands: the kind that is asked for, or the limit.
  static let placeholder = "{}"

  static func template(for rule: ViolationRule) -> String {
    switch rule {
    case .null: "must be {}, not null"
    case .type: "must be {}"
    case .range: "must be in the range of {}"
    case .format: "must be {}, well-formed"
    case .tag: "must name a kind of value that the contract knows"
    case .enum: "must be one of the values of the contract"
    case .minLength: "the number of characters must be at least {}"
    case .maxLength: "the number of characters must be at most {}"
    case .minBytes: "the number of bytes must be at least {}"
    case .maxBytes: "the number of bytes must be at most {}"
    case .min: "must be at least {}"
    case .max: "must be at most {}"
    case .exclusiveMin: "must be greater than {}"
    case .exclusiveMax: "must be less than {}"
    case .pattern: "must match the pattern {} as a whole"
    case .required: "must be there"
    case .duplicate: "must be there only once"
    case .unknownField: "has a field that the contract does not know"
    case .minItems: "the number of items must be at least {}"
    case .maxItems: "the number of items must be at most {}"
    case .uniqueItems: "must have no two items that are equal"
    case .semantic: "must make sense"
    }
  }

  /// What a kind of value is called in the messages of `null`, `type` and `range`.
  static func name(of kind: ValueKind) -> String {
    switch kind {
    case .string: "a string"
    case .bool: "true or false"
    case .int32: "a 32-bit integer without fraction and exponent"
    case .int64: "a 64-bit integer without fraction and exponent"
    case .float64: "a finite 64-bit number"
    case .bytes: "base64 text with padding"
    case .timestamp: "a timestamp with its offset from UTC"
    case .date: "a date such as 2026-01-31"
    case .uuid: "a UUID"
    case .object: "an object"
    case .list: "a list"
    }
  }
}
