import BridgeAPI

extension Trigger {
  /// Whether it runs for a fragment that was found to be this; one without `when` runs on request only.
  func waits(for detected: [Detection]) -> Bool {
    `when`.map(detected.contains) ?? false
  }
}
