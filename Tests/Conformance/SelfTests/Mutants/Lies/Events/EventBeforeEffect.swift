import BridgeAPI
import BridgeRuntime
import Synchronization

extension Lie {
  /// Answers and publishes what the lights will be, and sets them a tenth of a second later.
  ///
  /// Breaks wire-protocol C6 (published after its effect is visible). The events that show a state should catch it, and
  /// the scenario in which one update follows another.
  static let eventBeforeEffect = Lie(
    name: "event-before-effect", summary: "the lights are set after the event and the answer that show them",
    caughtBy: "event-load/update_hub/*",
    clauses: ["C6"], breaks: ["emits.visible@update_hub"]
  ) { service in
    service.replace("update_hub") { truth in
      let lights = Lights()
      return { call in
        guard let request = try? UpdateHubRequest(decoding: call.body) else { return await truth(call) }
        let shown = lights.merged(with: request.indicators)
        guard shown.count <= 64 else { return await truth(call) }
        Task {
          try? await Task.sleep(for: .milliseconds(100))
          let late = await truth(call.aside(call.body))
          if let response = try? UpdateHubResponse(decoding: late.body) { lights.set(response.indicators) }
        }
        let changed = BridgeEvent.indicatorsChanged(IndicatorsChangedData(indicators: shown))
        return .success(
          UpdateHubResponse(indicators: shown).encoded(), events: [OutgoingEvent(changed, source: "hub")])
      }
    }
  }
}

/// The lights as they were when they were last set.
private final class Lights: Sendable {
  private let lights = Mutex<[Indicator]>([])

  func set(_ value: [Indicator]) { lights.withLock { $0 = value } }

  func merged(with changes: [Indicator]) -> [Indicator] {
    changes.reduce(into: lights.withLock { $0 }) { lights, change in
      guard let index = lights.firstIndex(where: { $0.id == change.id }) else { return lights.append(change) }
      lights[index] = change
    }
  }
}
