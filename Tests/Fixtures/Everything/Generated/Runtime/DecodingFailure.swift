// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Why bytes are no value of a type: the error of every `init(decoding:)`.
public enum DecodingFailure: Swift.Error, Swift.Hashable, Swift.Sendable {
  /// The text as a whole is not JSON, whatever else is wrong with it: `malformed_json`.
  case malformed(MalformedJSON)
  /// The text is JSON that breaks the contract: `validation_failed`, with 1 to 32 violations in document order.
  case invalid([Violation])
}
