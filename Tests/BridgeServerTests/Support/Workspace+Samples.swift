import BridgeAPI

extension Workspace {
  /// Two spaces `web` and `notes`, with these rules and triggers.
  static func sample(rules: [RoutingRule] = [], triggers: [Trigger] = []) -> Workspace {
    Workspace(
      spaces: [Space(id: "web", title: "Web"), Space(id: "notes", title: "Notes")], rules: rules, triggers: triggers)
  }
}

extension RoutingRule {
  static let links = RoutingRule(id: "links", detected: .url, space: "web", folder: "links")
  static let moreLinks = RoutingRule(id: "more-links", detected: .url, space: "notes", folder: "other")
  static let texts = RoutingRule(id: "texts", detected: .plainText, space: "notes", folder: "inbox")
}

extension TriggerAction {
  static func light(_ id: String, _ state: IndicatorState = .ok) -> TriggerAction {
    .setIndicator(SetIndicator(indicator: Indicator(id: id, state: state)))
  }
  static func warning(_ code: String) -> TriggerAction {
    .raiseWarning(RaiseWarning(code: code, message: "A message."))
  }
  static func route(_ folder: String, space: String = "notes") -> TriggerAction {
    .routeItem(RouteItem(space: space, folder: folder))
  }
}
