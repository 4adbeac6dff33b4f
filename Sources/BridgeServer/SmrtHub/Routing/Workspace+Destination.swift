import BridgeAPI

extension Workspace {
  /// Where the first rule that takes a fragment sends it; nil where none does.
  func destination(of detected: [Detection]) -> Destination? {
    guard let rule = rules.first(where: { detected.contains($0.detected) }) else { return nil }
    return Destination(space: rule.space, folder: rule.folder, rule: rule.id)
  }
}
