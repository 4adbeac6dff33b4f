import BridgeAPI

/// What a clipboard request comes to, decided before anything is done.
struct ClipboardPlan {
  let results: [FragmentResult]
  /// What the rules route, in the order of the fragments; then what the triggers route.
  private(set) var items: [NewItem] = []
  private(set) var warnings: [RuntimeWarningData] = []
  private(set) var indicators: [Indicator] = []

  /// Triggers run in their order, each for its fragments in theirs.
  init(_ fragments: [RecognisedFragment], in workspace: Workspace) {
    let destinations = fragments.map { workspace.destination(of: $0.detected) }
    results = zip(fragments, destinations).map { fragment, destination in
      FragmentResult(
        detected: fragment.detected, width: fragment.size?.width, height: fragment.size?.height, routedTo: destination)
    }
    items = zip(fragments, destinations).compactMap { fragment, destination in
      destination.map { NewItem(destination: $0, content: fragment.content) }
    }
    for trigger in workspace.triggers where trigger.enabled {
      for fragment in fragments where trigger.waits(for: fragment.detected) {
        for action in trigger.actions { add(action.planned(for: fragment.content)) }
      }
    }
  }

  private mutating func add(_ action: PlannedAction) {
    switch action {
    case .setIndicator(let indicator): indicators.append(indicator)
    case .raiseWarning(let warning): warnings.append(warning)
    case .store(let item): items.append(item)
    case .skip: break
    }
  }
}
