import BridgeAPI

/// A trigger that is run on request: what its actions did so far.
struct TriggerRun {
  private(set) var results: [ActionResult] = []
  private(set) var stored: [SaveCompletedData] = []
  private(set) var warnings: [RuntimeWarningData] = []
  /// The lights that are to be set, once everything else is done, each with the place of its action's result.
  private var lights: [(result: Int, indicator: Indicator)] = []

  var indicators: [Indicator] { lights.map(\.indicator) }

  /// Takes an action as far as it needs no waiting; what is to be stored first is given to `store`, which says whether
  /// it is on disk.
  mutating func carryOut(
    _ action: TriggerAction, for content: ItemContent?, store: (NewItem) async -> Bool
  ) async {
    switch action.planned(for: content) {
    case .setIndicator(let indicator):
      lights.append((results.count, indicator))
      add(action, .done)
    case .raiseWarning(let warning):
      warnings.append(warning)
      add(action, .done)
    case .skip(let reason): add(action, .skipped, reason)
    case .store(let item):
      guard await store(item) else { return add(action, .failed, "the item could not be stored") }
      stored.append(item.saveCompleted)
      add(action, .done)
    }
  }

  /// - Parameter taken: For each of ``indicators``, whether there was room for it.
  mutating func setLights(_ taken: [Bool]) {
    for (light, isTaken) in zip(lights, taken) where !isTaken {
      let action = results[light.result].action
      results[light.result] = ActionResult(action: action, outcome: .failed, message: IndicatorBoard.fullMessage)
    }
  }

  private mutating func add(_ action: TriggerAction, _ outcome: ActionOutcome, _ message: String? = nil) {
    results.append(ActionResult(action: action.kind, outcome: outcome, message: message))
  }
}
