import ContractModel

/// For each channel a call whose success publishes an event there: the fence behind `never`.
struct ScenarioMarker: Sendable {
  private let calls: [String: (endpoint: Endpoint, body: BodyRecipe?)]

  init(_ derivation: Derivation) {
    var calls: [String: (endpoint: Endpoint, body: BodyRecipe?)] = [:]
    for channel in derivation.contract.channels {
      guard let endpoint = derivation.contract.endpoints.first(where: { $0.leastEvents(on: channel) > 0 }),
        let body = DistinctBodies.of(endpoint, derivation, count: 1).first
      else { continue }
      calls[channel.name.value] = (endpoint, body)
    }
    self.calls = calls
  }

  func call(on channel: Channel, _ parent: TraceParent) -> EmittingCall? {
    calls[channel.name.value].map { EmittingCall(endpoint: $0.endpoint, body: $0.body, parent: parent) }
  }
}
