import BridgeAPI

/// The configuration and its revision, as they are stored.
struct StoredWorkspace: Sendable, Hashable {
  let revision: Int64
  let workspace: Workspace

  /// What a bridge without state starts with (wire-protocol S2).
  static let initial = StoredWorkspace(revision: 1, workspace: Workspace(spaces: [], rules: [], triggers: []))
}
