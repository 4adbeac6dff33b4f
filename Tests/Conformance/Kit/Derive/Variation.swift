import ContractModel

/// A request that differs from an example in one place.
struct Variation: Sendable {
  /// Where it differs, as in ids: `fragments.0:text.text`.
  let place: String
  /// How: `max_items+1`.
  let name: String
  let document: Draft
  /// The line of the contract that says what is right.
  let source: SourceSpan
  /// What it says: `max_items 16`.
  let states: String
  /// The rule that the variation tries: `max_items`.
  let rule: String
}
