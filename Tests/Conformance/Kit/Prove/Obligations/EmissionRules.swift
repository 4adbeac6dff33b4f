import ContractModel

/// What each endpoint publishes (contract-language, `emits`; wire-protocol C6).
struct EmissionRules {
  private let endpoint: Endpoint
  private let channel: Channel
  private let contract: Contract
  private let name: String

  static func all(_ contract: Contract) -> [Obligation] {
    contract.channels.flatMap { channel in
      contract.endpoints.flatMap { endpoint in
        EmissionRules(endpoint: endpoint, channel: channel, contract: contract, name: endpoint.name.value).all
      }
    }
  }

  private var all: [Obligation] {
    let emissions = endpoint.emissions(on: channel)
    return emissions.map(emission) + [onError] + (emissions.isEmpty ? [silence] : ofAll)
  }

  /// What an endpoint publishes is told from what another does by the trace id of its answer; events come before it, so
  /// that the request's own trace id is looked up.
  private func emission(_ emission: Located<Emission>) -> Obligation {
    let event = emission.event
    let times =
      switch emission.cardinality {
      case .once: "once"
      case .atMostOnce: "at most once"
      case .anyNumber: "for each one that there is"
      }
    let obligation = obligation("emits:\(event)", "a success publishes \(event) \(times)", emission.span.description)
      .broken(by: "event-doubled", on: channel) { frame in
        isOwn(frame, event) ? [.send(frame.frame), .send(frame.frame)] : nil
      }
      .broken(by: "event-dropped", on: channel) { isOwn($0, event) ? [] : nil }
    return obligation
  }

  private var ofAll: [Obligation] {
    let span = endpoint.emits.first?.span.description ?? "C6"
    return [
      obligation("emits.trace", "its events have its trace id", span)
        .broken(by: "event-under-another-trace", on: channel) { frame in
          guard isOwn(frame), let event = frame.event else { return nil }
          return event.document.setting("trace_id", to: .string(TraceParents.stranger))
            .map { [.text(Draft($0).recipe.bytes)] }
        },
      obligation("emits.nothing-else", "it publishes nothing else under its trace id", span)
        .broken(
          by: "event-added",
          .announcement { exchange in
            guard exchange.isSuccess, isAnswer(exchange) else { return nil }
            return foreignEvent(exchange)
          }, in: channel, name),
      obligation("emits.order", "its events come in the order of emits", span),
      obligation("emits.before-answer", "its events are published before its answer", span),
      obligation("emits.visible", "its events are published when their effect is visible", span),
      obligation("emits.complete", "under load every event comes", span),
      obligation("emits.data", "its events say what follows from the request", span)
        .broken(by: "event-with-previous-data", on: channel) { frame in
          guard isOwn(frame), let event = frame.event, let previous = frame.memory.previousEvent(named: event.name),
            let data = previous.document["data"], data != event.document["data"]
          else { return nil }
          return event.document.setting("data", to: data).map { [.text(Draft($0).recipe.bytes)] }
        },
    ]
  }

  private var onError: Obligation {
    obligation("emits.on-error", "a failure publishes nothing", endpoint.route.span.description)
      .broken(
        by: "event-on-error",
        .announcement { exchange in
          guard exchange.status >= 400, exchange.endpoint?.name.value == name, exchange.request?.givenTraceID != nil
          else {
            return nil
          }
          return event(under: exchange)
        }, in: channel, name)
  }

  private var silence: Obligation {
    obligation(
      endpoint.route.method == .get ? "H10.get-emits-nothing" : "emits.nothing-else",
      "it publishes nothing", endpoint.route.span.description
    )
    .broken(
      by: "event-added",
      .announcement { exchange in
        guard exchange.isSuccess, isAnswer(exchange) else { return nil }
        return event(under: exchange)
      }, in: channel, name)
  }

  // MARK: - Making

  private func obligation(_ rule: String, _ sentence: String, _ source: String) -> Obligation {
    Obligation(rule, at: name, "\(name): \(sentence)", source: source)
  }

  private func isOwn(_ frame: ProxiedFrame, _ name: String? = nil) -> Bool {
    guard let event = frame.event, name == nil || event.name == name,
      endpoint.emissions(on: channel).contains(where: { $0.event == event.name })
    else { return false }
    return frame.memory.endpoint(under: event.traceID) == self.name
  }

  private func isAnswer(_ exchange: ProxiedExchange) -> Bool {
    exchange.endpoint?.name.value == name && exchange.request?.givenTraceID != nil
  }

  /// An event that the endpoint does not emit; where it emits all of the channel's, one of its own once more.
  private func foreignEvent(_ exchange: ProxiedExchange) -> [UInt8]? {
    let own = Set(endpoint.emits.map(\.value.event))
    let foreign = channel.events.first { !own.contains($0.name.value) && $0.name.value != channel.heartbeat.value }
    return (foreign ?? channel.events.first { $0.name.value != channel.heartbeat.value }).map { text(of: $0, exchange) }
  }

  private func event(under exchange: ProxiedExchange) -> [UInt8]? {
    let own = endpoint.emissions(on: channel).first?.event
    let event =
      channel.events.first { $0.name.value == own }
      ?? channel.events.first {
        $0.name.value != channel.heartbeat.value
      }
    return event.map { text(of: $0, exchange) }
  }

  private func text(of event: Event, _ exchange: ProxiedExchange) -> [UInt8] {
    EventText.of(event, contract, traceID: exchange.answer.values("X-Trace-Id").first ?? "")
  }
}

extension Obligation {
  /// With one more mutant that sends accepted sockets a text before an answer of `endpoint` passes.
  fileprivate func broken(
    by kind: String, _ alteration: Alteration, in channel: Channel, _ endpoint: String
  ) -> Obligation {
    broken(by: kind, in: endpoint, detail: "\(rule)-\(channel.name.value)", alteration)
  }
}

/// An event as the contract shows it.
enum EventText {
  static func of(_ event: Event, _ contract: Contract, traceID: String) -> [UInt8] {
    let data =
      event.examples.first.map { Draft($0.data) } ?? Sample(contract: contract).draft(ofTypeNamed: event.data)
    return Draft.object([
      .init(name: "event", value: .text(event.name.value)), .init(name: "source", value: .text("bridge")),
      .init(name: "timestamp", value: .text("2026-01-31T23:59:59.000Z")),
      .init(name: "trace_id", value: .text(traceID)), .init(name: "data", value: data),
    ]).recipe.bytes
  }
}
