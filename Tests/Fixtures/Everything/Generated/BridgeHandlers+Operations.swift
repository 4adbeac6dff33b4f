// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension BridgeHandlers {
  /// Every endpoint, in the contract's order: the indices of ``RouteTable``.
  public func operations() -> [BridgeOperation] {
    [
      self_Operation(),
      dateOperation(),
      callOperation(),
      classOperation(),
      url2IDOperation(),
      init_Operation(),
      dataOperation(),
      timestampOperation(),
    ]
  }

  /// Every channel, in the contract's order.
  public func channels() -> [BridgeChannel] {
    [
      self_Channel(),
      stringChannel(),
    ]
  }
}
