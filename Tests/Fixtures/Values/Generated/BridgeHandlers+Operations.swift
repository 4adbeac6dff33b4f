// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

extension BridgeHandlers {
  /// Every endpoint, in the contract's order: the indices of ``RouteTable``.
  public func operations() -> [BridgeOperation] {
    [
      keepOperation(),
      keepExtraOperation(),
      keepTimesOperation(),
      keepListsOperation(),
    ]
  }

  /// Every channel, in the contract's order.
  public func channels() -> [BridgeChannel] {
    [
      eventsChannel(),
    ]
  }
}
