import ContractModel

/// Holds what a socket heard under one request's trace id against `emits`.
struct EmissionCheck {
  let endpoint: Endpoint
  let channel: Channel

  /// Throws where an event is missing, too much, out of order, or follows a failure (C6).
  func check(_ events: [SeenEvent], after outcome: EmittingCall.Outcome) throws(CaseFailure) {
    guard outcome.succeeded else { return try checkSilence(events, after: outcome.status) }
    var rest = events[...]
    for emission in endpoint.emissions(on: channel) {
      let same = rest.prefix { $0.name == emission.event }.count
      let all = events.count { $0.name == emission.event }
      try check(all, of: emission)
      guard same == all else {
        throw failure("published \(names(events)) in this order under one trace id", emission)
      }
      rest = rest.dropFirst(same)
    }
    if let extra = rest.first {
      throw CaseFailure(
        Finding(
          "published \(extra.name) under the trace id of a request of \(endpoint.name.value), which does not emit it",
          source: endpoint.route.span, clause: "C6"))
    }
  }

  func checkSilence(_ events: [SeenEvent], after status: Int) throws(CaseFailure) {
    guard let first = events.first else { return }
    throw CaseFailure(
      Finding(
        "published \(first.name) under the trace id of a request that it answered with \(status)",
        source: endpoint.route.span, states: "that an error publishes nothing", clause: "C6"))
  }

  private func check(_ count: Int, of emission: Located<Emission>) throws(CaseFailure) {
    switch (emission.cardinality, count) {
    case (.once, 1), (.atMostOnce, 0...1), (.anyNumber, _): return
    case (_, 0): throw failure("published no \(emission.event) under the request's trace id", emission)
    default: throw failure("published \(emission.event) \(count) times under one request's trace id", emission)
    }
  }

  private func failure(_ deed: String, _ emission: Located<Emission>) -> CaseFailure {
    let times =
      switch emission.cardinality {
      case .once: "once"
      case .atMostOnce: "at most once"
      case .anyNumber: "any number of times"
      }
    return CaseFailure(
      Finding(
        deed, source: emission.span, states: "that \(endpoint.name.value) emits \(emission.event) \(times)",
        clause: "C6"))
  }

  private func names(_ events: [SeenEvent]) -> String { events.map(\.name).joined(separator: ", ") }
}
