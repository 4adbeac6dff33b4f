import ContractModel

/// One place where a value departs from its type.
struct ValueFault: Sendable, Hashable {
  /// A JSON Pointer (RFC 6901) into the document.
  let path: String
  let rule: ViolationRule
  /// What the contract asks for there, in words: `at most 16 items`.
  let expected: String
  /// What stands there, in words; never the text itself.
  let found: String
  /// The line of the contract that asks for it; nil where no single line does.
  let span: SourceSpan?

  /// `/results/0 should be an object, and is null`
  var description: String {
    "\(path.isEmpty ? "the document" : path) should be \(expected), and is \(found)"
  }
}
