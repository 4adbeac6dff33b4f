/// What stands under `allow`: a lint rule that need not hold at a place, and why.
public struct Allowance: Sendable {
  public let rule: Located<String>
  public let reason: String
  /// What it stands in, from its name to its end; nil for the whole contract.
  let scope: SourceSpan?

  func covers(_ place: SourceSpan) -> Bool { scope?.contains(place) ?? true }
}
