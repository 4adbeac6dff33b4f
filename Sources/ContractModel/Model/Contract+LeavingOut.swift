extension Contract {
  /// This contract without some of its endpoints, and without the scenarios that call them: what a server can be judged
  /// by that does not have them yet. Types, errors and events stay.
  package func leavingOut(endpoints names: Set<String>) -> Contract {
    let kept = endpoints.filter { !names.contains($0.name.value) }
    return Contract(
      name: name, version: version, doc: doc, server: server, types: types, errors: errors, endpoints: kept,
      channels: channels, scenarios: scenarios.filter { !$0.calls(anyOf: names) }, retired: retired,
      allowances: allowances, sources: sources,
      typeIndex: typeIndex, errorIndex: errorIndex,
      endpointIndex: Dictionary(kept.enumerated().map { ($0.element.name.value, $0.offset) }) { first, _ in first })
  }
}

extension Scenario {
  fileprivate func calls(anyOf endpoints: Set<String>) -> Bool {
    steps.contains { step in
      if case .call(let call) = step.action { endpoints.contains(call.endpoint) } else { false }
    }
  }
}
