/// One thing that a contract says otherwise than before.
struct ContractChange: Sendable {
  /// "`uptime` of `get_health` was renamed to `uptime_seconds`"
  let sentence: String
  /// The keys that lead to it in the tree of the contract as it is now; to what is around it where it was removed.
  let path: [String]
}
