// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// An event of the contract's channels, with its data.
public enum BridgeEvent: Swift.Hashable, Swift.Sendable {
  case alive(AliveData)
  case greeted(GreetedData)

  /// The event's name on the wire.
  public var name: Swift.String {
    switch self {
    case .alive: "alive"
    case .greeted: "greeted"
    }
  }

  /// The index of its channel in `channels()`.
  public var channel: Swift.Int {
    switch self {
    case .alive: 0
    case .greeted: 0
    }
  }

  /// The envelope's `data`.
  public func encodedData() -> [Swift.UInt8] {
    switch self {
    case .alive(let data): data.encoded()
    case .greeted(let data): data.encoded()
    }
  }
}
