import ContractModel

/// A load on a server, and what it costs that server and its other clients.
///
/// Beside the load a healthy client calls, and where the kit has launched the server, its memory and descriptors are
/// sampled. The budgets are generous: a server within them may be slow, one beyond them can be taken down.
struct HostileLoad: Sendable {
  /// 64 MiB: what a runtime that collects its garbage late may take for some hundred connections.
  static let usualGrowth = 67_108_864
  /// What a healthy client's p99 may be under a load: so many times what it was before it, and ``latencySlack``.
  fileprivate static let latencyFactor = 10
  /// How often the load is put on where a healthy client had to wait: a machine that is busy with other things lets it
  /// wait once, a server that does not see to its other clients each time.
  private static let trials = 3
  /// Descriptors that may be left when the load is over: pools that grew once and stay.
  private static let descriptorSlack = 16
  private static let settlingTime = Duration.seconds(10)

  /// One sentence for ``Family/right``.
  static let budgets =
    "meanwhile a healthy client's p99 is at most ten times what it was before and 0.5 s, in one of three trials (2 s, at "
    + "once, where the load merely waits), memory grows by at most 64 MiB unless said otherwise, and afterwards at most 16 "
    + "more descriptors are open than before"

  /// The id of the case.
  let name: String
  let contract: Contract
  /// By how much the resident memory may grow, in bytes.
  var growth = usualGrowth
  /// Whether the load takes long and costs nothing: it is put on once, beside others, and the healthy client calls rarely.
  var merelyWaits = false

  private var latencySlack: Duration { merelyWaits ? .seconds(2) : .milliseconds(500) }
  /// The healthy client's pause between two calls.
  private var pace: Duration { .milliseconds(merelyWaits ? 250 : 10) }

  /// Runs `body` as the load; what it throws is its own failure.
  func run(in context: CaseContext, _ body: (CaseContext) throws -> Void) throws -> CaseOutcome {
    let healthy = HealthyClient(HarmlessCall(contract), in: context, pace: pace)
    // Once, before any load: a server that stays slow behind one is not to be measured by itself.
    let calm = try healthy.calm()
    var left = merelyWaits ? 1 : Self.trials
    while true {
      left -= 1
      let trial = try put(body, on: context, beside: healthy, calm)
      if let delay = trial.delay(slack: context.patient(latencySlack)) {
        guard left == 0 else { continue }
        throw CaseFailure("made a healthy client wait: \(delay)", clause: "H12")
      }
      tell(trial, in: context)
      if let watch = trial.watch, let cost = trial.cost { try judge(cost, watch, in: context) }
      return .pass
    }
  }

  /// What was measured while the load was on.
  private struct Trial {
    let watch: ResourceWatch?
    let cost: ResourceWatch.Cost?
    let calm: Latencies
    let latencies: Latencies

    /// Nil where the healthy client was served well enough.
    func delay(slack: Duration) -> String? {
      let most = calm.p99 * HostileLoad.latencyFactor + slack
      guard latencies.p99 > most else { return nil }
      return "p99 \(Latencies.text(latencies.p99)), \(Latencies.text(calm.p99)) before, \(Latencies.text(most)) at most"
    }
  }

  private func put(
    _ body: (CaseContext) throws -> Void, on context: CaseContext, beside healthy: HealthyClient, _ calm: Latencies
  ) throws -> Trial {
    let end = try Latch()
    let watch = try ResourceWatch(context.process)
    let calls = try Background(1) { _ in try healthy.calls(until: end) }
    let load = Result { try body(context) }
    end.release()
    let answered = Result { try calls.wait() }
    let cost = try watch?.stop()
    try load.get()
    let latencies = try answered.mapError(inWords).get().first ?? calm
    return Trial(watch: watch, cost: cost, calm: calm, latencies: latencies)
  }

  private func inWords(_ error: any Error) -> any Error {
    guard let error = error as? WireError else { return error }
    return CaseFailure("did not serve a healthy client meanwhile: \(error.description)", clause: "H12")
  }

  private func judge(_ cost: ResourceWatch.Cost, _ watch: ResourceWatch, in context: CaseContext) throws(CaseFailure) {
    guard cost.growth <= growth else {
      throw CaseFailure(
        "grew by \(ByteCount.text(cost.growth)) of memory where \(ByteCount.text(growth)) at most are due")
    }
    let most = cost.before.descriptors + Self.descriptorSlack
    let left = watch.settles(within: context.patient(Self.settlingTime)) { $0.descriptors <= most }
    guard let left else { return }
    throw CaseFailure(
      "holds \(left.descriptors) descriptors when all clients have gone, \(cost.before.descriptors) before")
  }

  private func tell(_ trial: Trial, in context: CaseContext) {
    let held = trial.cost.map {
      "memory \(ByteCount.text($0.before.memory)), at most \(ByteCount.text($0.most.memory)); "
        + "at most \($0.most.descriptors) descriptors; "
    }
    context.measurement(
      "\(name): \(held ?? "")healthy p99 \(Latencies.text(trial.latencies.p99)) of \(trial.latencies.count) calls, "
        + "\(Latencies.text(trial.calm.p99)) before")
  }
}

extension Family {
  /// A case of hostile load: on a server of its own where the kit launches one.
  func hostileCase(
    _ name: String, of subject: String = "subject", _ derivation: Derivation, needs: Set<Need>,
    clauses: [String]? = nil,
    source: SourceSpan? = nil, states: String, growth: Int = HostileLoad.usualGrowth,
    _ body: @escaping @Sendable (CaseContext) throws -> Void
  ) -> Case {
    let id = "\(id)/\(subject)/\(name)"
    var load = HostileLoad(name: id, contract: derivation.contract, growth: growth)
    load.merelyWaits = needs.contains(.slow)
    return Case(
      id: id, family: self.id, profile: .hardened, clauses: clauses ?? self.clauses, needs: needs, source: source,
      states: states, isIsolated: true,
      body: .session { [load] context in try context.withFreshSubject { try load.run(in: $0, body) } })
  }
}
