import BridgeAPI

/// A dry run: what each action of a trigger would do.
enum TriggerTrial {
  /// - Parameter lights: A copy of the lights as they are, which fills up as the actions would fill it.
  static func results(
    of actions: [TriggerAction], for content: ItemContent?, lights: IndicatorBoard
  ) -> [ActionResult] {
    var lights = lights
    return actions.map { action in
      let (outcome, message) = outcome(of: action.planned(for: content), &lights)
      return ActionResult(action: action.kind, outcome: outcome, message: message)
    }
  }

  private static func outcome(
    of action: PlannedAction, _ lights: inout IndicatorBoard
  ) -> (ActionOutcome, message: String) {
    switch action {
    case .setIndicator(let indicator):
      guard lights.put(indicator) else { return (.failed, IndicatorBoard.fullMessage) }
      return (.planned, "would set the light \(indicator.id)")
    case .raiseWarning(let warning): return (.planned, "would publish the warning \(warning.code)")
    case .store(let item):
      return (.planned, "would store the item in \(item.destination.space)/\(item.destination.folder)")
    case .skip(let reason): return (.skipped, reason)
    }
  }
}
