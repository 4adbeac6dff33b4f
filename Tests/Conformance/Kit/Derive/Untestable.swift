/// A bound of the contract that the kit does not try, and why: listed, so that nothing is left out in silence.
struct Untestable: Sendable, Hashable {
  /// `max_items of update_config/workspace.spaces`
  let what: String
  /// `needs 41 GB, max_body is 8 MB`
  let reason: String

  /// As it stands in reports: `max_items of keep/value.points (needs 41 GB, max_body is 1 MB)`.
  var description: String { "\(what) (\(reason))" }
}
