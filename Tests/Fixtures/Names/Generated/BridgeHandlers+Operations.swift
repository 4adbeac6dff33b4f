// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

extension BridgeHandlers {
  /// Every endpoint, in the contract's order: the indices of ``RouteTable``.
  public func operations() -> [BridgeOperation] {
    [
      self_Operation(),
      importOperation(),
      readCallOperation(),
      callOperation(),
    ]
  }

  /// Every channel, in the contract's order.
  public func channels() -> [BridgeChannel] {
    [
      inChannel(),
    ]
  }
}
