import BridgeAPI

/// What an action of a trigger comes to, with what it is given.
enum PlannedAction {
  case setIndicator(Indicator)
  case raiseWarning(RuntimeWarningData)
  case store(NewItem)
  /// It has nothing to do; why, for people.
  case skip(String)
}

extension TriggerAction {
  /// - Parameter content: What set the trigger off, or what a request gives to be stored.
  func planned(for content: ItemContent?) -> PlannedAction {
    switch self {
    case .setIndicator(let action): return .setIndicator(action.indicator)
    case .raiseWarning(let action):
      return .raiseWarning(RuntimeWarningData(code: action.code, message: action.message))
    case .routeItem(let action):
      guard let content else { return .skip("there is nothing to store; the argument \"item\" is missing or no text") }
      return .store(
        NewItem(destination: Destination(space: action.space, folder: action.folder, rule: nil), content: content))
    }
  }

  /// The `action` of its result: its tag in the contract.
  var kind: String {
    switch self {
    case .setIndicator: "set_indicator"
    case .raiseWarning: "raise_warning"
    case .routeItem: "route_item"
    }
  }
}
