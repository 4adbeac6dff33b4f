import BridgeAPI

extension ModuleStatus {
  /// The modules of the core, in the order of their start.
  ///
  /// Neither has a phase of starting: detection is pure and events need no more than the open port. So whoever can ask
  /// finds both ready (`not_ready` in the contract is unreachable for the same reason).
  static let all = [
    ModuleStatus(name: "clipboard", state: .ready),
    ModuleStatus(name: "events", state: .ready),
  ]
}
