import ContractModel

/// What the steps of scenarios say: each is a rule at its place.
enum ScenarioRules {
  static func all(_ contract: Contract) -> [Obligation] {
    contract.scenarios.flatMap { scenario in
      scenario.steps.enumerated().flatMap { index, step -> [Obligation] in
        let place = "\(scenario.name.value)/\(index + 1)"
        switch step.action {
        case .call(let call): return calls(call, step, place, contract)
        case .await(let arrival): return awaits(arrival, step, place, contract)
        case .never, .listen: return []
        }
      }
    }
  }

  private static func calls(
    _ call: Scenario.Call, _ step: Scenario.Step, _ place: String, _ contract: Contract
  ) -> [Obligation] {
    let endpoint = call.endpoint
    guard case .succeeds(let expectations) = call.outcome else {
      guard case .fails(let code) = call.outcome else { return [] }
      return [
        Obligation(
          "scenario:\(place)", at: endpoint, "\(endpoint) fails with \(code) there", source: step.span.description
        )
        .broken(by: "step-served", in: endpoint) { $0.error?.code == code ? $0.served : nil }
      ]
    }
    return [succeeded(endpoint, step, place, contract)]
      + expectations.compactMap { expectation in
        guard case .literal(let due) = expectation.value else { return nil }
        let others = examples(like: endpoint, contract)
        return Obligation(
          "scenario:\(place)\(expectation.pointer)", at: endpoint, "\(expectation.pointer) is as the scenario says",
          source: expectation.span.description
        )
        .broken(by: "other-value", in: endpoint) { exchange in
          guard exchange.isSuccess, let document = exchange.document else { return nil }
          return OtherValue.put(into: document, at: expectation.pointer, insteadOf: WireValue(due), others)
            .map(exchange.writing)
        }
      }
  }

  private static func succeeded(
    _ endpoint: String, _ step: Scenario.Step, _ place: String, _ contract: Contract
  ) -> Obligation {
    let obligation = Obligation(
      "scenario:\(place)", at: endpoint, "\(endpoint) succeeds there", source: step.span.description
    )
    .broken(by: "step-failed", in: endpoint) { $0.isSuccess ? $0.refused("internal_error") : nil }
    guard let code = contract.endpoint(named: endpoint)?.errors.first?.value else { return obligation }
    return obligation.broken(by: "step-refused", in: endpoint) { $0.isSuccess ? $0.refused(code) : nil }
  }

  /// Answers that the contract shows of endpoints with the same fields: where else a value of the same type stands.
  private static func examples(like name: String, _ contract: Contract) -> [WireValue] {
    guard let endpoint = contract.endpoint(named: name) else { return [] }
    return contract.endpoints
      .filter { $0.response == endpoint.response || contract.haveSameFields($0.response, endpoint.response) }
      .flatMap(\.examples).map { WireValue($0.response) }
  }

  private static func awaits(
    _ arrival: Scenario.Await, _ step: Scenario.Step, _ place: String, _ contract: Contract
  ) -> [Obligation] {
    guard let channel = contract.event(named: arrival.event)?.channel else { return [] }
    return arrival.expectations.compactMap { expectation in
      guard case .literal(let due) = expectation.value else { return nil }
      let value = WireValue(due)
      let examples = channel.events.filter { $0.name.value == arrival.event }.flatMap(\.examples)
        .map { WireValue($0.data) }
      return Obligation(
        "scenario:\(place)\(expectation.pointer)", at: arrival.event, "\(expectation.pointer) is as the scenario says",
        source: expectation.span.description
      )
      .broken(by: "other-value", on: channel) { frame in
        guard let event = frame.event, event.name == arrival.event, let data = event.document["data"],
          let changed = OtherValue.put(into: data, at: expectation.pointer, insteadOf: value, examples)
        else { return nil }
        return event.document.setting("data", to: changed).map { [.text(Draft($0).recipe.bytes)] }
      }
    }
  }
}

/// Another value of the same kind, as valid as the one that stands there where it can be.
enum OtherValue {
  /// `examples`: documents of the same type, for values of which no other can be made.
  static func put(
    into document: WireValue, at pointer: String, insteadOf due: WireValue, _ examples: [WireValue]
  ) -> WireValue? {
    guard let found = document.value(at: pointer), found.isSame(as: due) else { return nil }
    let shown = examples.lazy.compactMap { $0.value(at: pointer) }.first { !$0.isSame(as: found) }
    guard let other = than(found) ?? shown else { return nil }
    let tokens = pointer.split(separator: "/").map(String.init)
    return put(other, into: document, at: tokens[...])
  }

  private static func put(_ value: WireValue, into document: WireValue, at tokens: ArraySlice<String>) -> WireValue? {
    guard let token = tokens.first else { return value }
    let rest = tokens.dropFirst()
    if case .array(var items) = document, let index = Int(token), items.indices.contains(index) {
      guard let changed = put(value, into: items[index], at: rest) else { return nil }
      items[index] = changed
      return .array(items)
    }
    return document[token].flatMap { put(value, into: $0, at: rest) }.flatMap { document.setting(token, to: $0) }
  }

  static func than(_ value: WireValue) -> WireValue? {
    switch value {
    case .bool(let flag): return .bool(!flag)
    case .number(let text):
      let number = String(decoding: text, as: UTF8.self)
      return Int64(number).map { $0 < Int64.max ? $0 + 1 : $0 - 1 }.map { .number("\($0)") } ?? .number("0.125")
    case .string(let text): return .string(text.isEmpty ? Array("x".utf8) : text + text.suffix(1))
    case .array(let items): return items.last.map { .array(items + [$0]) }
    case .object(let members):
      for (index, member) in members.enumerated() {
        guard let changed = than(member.value) else { continue }
        var copy = members
        copy[index].value = changed
        return .object(copy)
      }
      return nil
    case .null, .longString: return nil
    }
  }
}
