import EverythingAPI

extension ToldFailure {
  /// Nil for other errors than those of this contract's client.
  init?(ofEverything error: any Swift.Error) {
    guard let error = error as? BridgeClientError else { return nil }
    self.init(kind: "\(error.reason)", message: error.description)
    (endpoint, traceID, attempts) = (error.endpoint, error.traceID, error.attempts)
  }
}

extension ToldItem {
  init<Fields>(_ item: BridgeStreamItem<Fields>) {
    switch item {
    case .event(let event, _): self.init(type: event.name)
    case .unknown(let name, _, _): self.init(type: "unknown", name: name)
    case .gap(let gap): self.init(type: "gap", cause: gap.cause)
    }
  }
}
