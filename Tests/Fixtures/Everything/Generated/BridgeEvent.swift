// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// An event of the contract's channels, with its data.
public enum BridgeEvent: Swift.Hashable, Swift.Sendable {
  case alive(AliveData)
  /// A call was answered.
  case json(JsonData)
  case type(TypeData)
  /// Data came.
  case date(DateData)
  case init_(InitData)
  /// A call had a body with names.
  case path(PathData)
  /// Data came with a set.
  case error(ErrorData)

  /// The event's name on the wire.
  public var name: Swift.String {
    switch self {
    case .alive: "alive"
    case .json: "json"
    case .type: "Type"
    case .date: "date"
    case .init_: "init"
    case .path: "path"
    case .error: "error"
    }
  }

  /// The index of its channel in `channels()`.
  public var channel: Swift.Int {
    switch self {
    case .alive: 0
    case .json: 0
    case .type: 0
    case .date: 0
    case .init_: 1
    case .path: 1
    case .error: 1
    }
  }

  /// The envelope's `data`.
  public func encodedData() -> [Swift.UInt8] {
    switch self {
    case .alive(let data): data.encoded()
    case .json(let data): data.encoded()
    case .type(let data): data.encoded()
    case .date(let data): data.encoded()
    case .init_(let data): data.encoded()
    case .path(let data): data.encoded()
    case .error(let data): data.encoded()
    }
  }
}
