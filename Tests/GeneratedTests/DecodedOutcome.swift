/// What a generated codec says of bytes, in terms that do not depend on its module.
enum DecodedOutcome: Equatable {
  case malformed
  /// With the text that the value is written as.
  case accepted(String)
  /// `path rule`, in order.
  case violations([String])

  /// Reads `bytes` as the type of this name of the contract Values; nil where it has none.
  static func of(_ bytes: [UInt8], as type: String) -> DecodedOutcome? {
    GeneratedCodecs.values.outcome(of: bytes, as: type)
  }

  static func everything(_ text: String) -> DecodedOutcome? { of(Array(text.utf8), as: "Everything") }
}
