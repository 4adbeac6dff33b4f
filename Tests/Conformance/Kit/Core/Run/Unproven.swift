import ContractModel

/// Something of the contract that no answer and no event of the run has shown.
struct Unproven: Sendable {
  /// `endpoint get_health was never seen to succeed`
  let what: String
  /// What would prove it.
  let remedy: String

  /// In contract order: endpoints, declared errors, events.
  static func list(_ plan: Plan, _ seen: Ledger.Sightings) -> [Unproven] {
    let contract = plan.contract
    let remedies = Remedies(plan)
    let endpoints = contract.endpoints.map(\.name.value).filter { !seen.succeeded.contains($0) }
      .map { Unproven(what: "endpoint \($0) was never seen to succeed", remedy: remedies.success(of: $0)) }
    let excused = Excused(plan)
    let errors = contract.errors
      .filter { $0.unreachable == nil && !seen.errors.contains($0.name) && !excused.errors.contains($0.name) }
      .map { Unproven(what: "error \($0.name) was never seen", remedy: remedies.error($0.name)) }
    let events = contract.channels.flatMap(\.events).map(\.name.value)
      .filter { !seen.events.contains($0) && !excused.events.contains($0) }
      .map { Unproven(what: "event \($0) was never seen", remedy: remedies.event($0)) }
    return endpoints + errors + events
  }

  /// What only excepted endpoints could show.
  private struct Excused {
    let errors: Set<String>
    let events: Set<String>

    init(_ plan: Plan) {
      errors = Set(plan.excepted.flatMap(\.errors).map(\.value))
        .subtracting(plan.contract.endpoints.flatMap(\.errors).map(\.value))
      events = Set(plan.excepted.flatMap(\.emits).map(\.event))
        .subtracting(plan.contract.endpoints.flatMap(\.emits).map(\.event))
    }
  }

  private struct Remedies {
    private let plan: Plan

    init(_ plan: Plan) { self.plan = plan }

    func success(of endpoint: String) -> String {
      if let grants = grants(for: [endpoint]) { return grants }
      return "an example of \(endpoint) that the server accepts would prove it, or a scenario that calls it"
    }

    func error(_ name: String) -> String {
      let scenarios = plan.contract.scenarios.filter { $0.steps.contains { $0.provokes(name) } }.map(\.name.value)
      if let grants = grants(for: scenarios) { return grants }
      return "a scenario with `fails: \(name)` would prove it; `unreachable: WHY` beside the error would excuse it"
    }

    func event(_ name: String) -> String {
      let emitting = plan.contract.endpoints.filter { $0.emits.contains { $0.event == name } }.map(\.name.value)
      let channel = plan.contract.event(named: name)?.channel.name.value
      if let grants = grants(for: emitting + (channel.map { [$0] } ?? []) + [name]) { return grants }
      return "a scenario with `await: \(name)` would prove it"
    }

    /// The grants that cases about one of `subjects` lack.
    private func grants(for subjects: [String]) -> String? {
      let cases = plan.selection.notGranted.filter { testCase in
        Case.subject(of: testCase.id).map(subjects.contains) ?? false
      }
      let needs = cases.reduce(into: Set<Need>()) { $0.formUnion($1.needs) }.subtracting(plan.grants).sorted()
      guard !needs.isEmpty else { return nil }
      return needs.contains(.launch)
        ? "cases under --launch would prove it"
        : "cases under --grant \(needs.map(\.rawValue).joined(separator: ",")) would prove it"
    }
  }
}

extension Scenario.Step {
  fileprivate func provokes(_ error: String) -> Bool {
    guard case .call(let call) = action, case .fails(let code) = call.outcome else { return false }
    return code == error
  }
}
