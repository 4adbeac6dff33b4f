import ContractModel

/// What a bridge shows of its handlers while a browser tries it: events on every channel, and documents with a revision.
/// One thread at a time.
final class HandlerWatch {
  private static let source = "browser"

  private let context: CaseContext
  private let derivation: Derivation
  private let listeners: [Listener]
  private let resources: [RevisionedResource]
  private let before: [StoredState]

  init(_ context: CaseContext, _ derivation: Derivation) throws {
    self.context = context
    self.derivation = derivation
    listeners = try context.contract.channels.map { try Listener(to: $0, in: context) }
    resources = RevisionedResource.all(in: context.contract)
    before = try resources.map { try Self.state(of: $0, in: context) }
  }

  /// Reads what has come, which answers the bridge's pings: a socket that is silent for long would be closed.
  func keepListening() throws {
    for listener in listeners { try listener.listen(within: .zero) { _ in false } }
  }

  /// What must not have happened: `published clipboard_processed`. A real call comes first, so that nothing is still on its
  /// way when this returns.
  func findings() throws -> [String] {
    var findings: [String] = []
    for (resource, state) in zip(resources, before) where try !Self.state(of: resource, in: context).isSame(as: state) {
      findings.append("changed what \(resource.read.name.value) shows")
    }
    var parents = TraceParents(seed: context.seed, case: Self.source)
    for listener in listeners {
      let fence = try fence(listener, parents.next())
      let heard = listener.seen.filter { $0.name != listener.channel.heartbeat.value && $0.traceID != fence.traceID }
      findings += Set(heard.map { "published \($0.name)" }).sorted()
    }
    return findings
  }

  /// What is watched, for people.
  var words: String {
    let events = listeners.map { "events on \($0.channel.name.value)" }
    return (events + resources.map { "what \($0.read.name.value) shows" }).joined(separator: ", ")
  }

  /// Calls an endpoint that publishes on the channel and waits for its events; where none does, a ping is the fence.
  private func fence(_ listener: Listener, _ parent: TraceParent) throws -> TraceParent {
    guard let endpoint = context.contract.endpoints.first(where: { $0.leastEvents(on: listener.channel) > 0 }),
      let body = DistinctBodies.of(endpoint, derivation, count: 1).first
    else {
      try listener.fence()
      return parent
    }
    let outcome = try EmittingCall(endpoint: endpoint, body: body, parent: parent).perform(in: context)
    let least = outcome.succeeded ? endpoint.leastEvents(on: listener.channel) : 0
    guard least > 0, try listener.listen(until: { $0.events(under: parent).count >= least }) else {
      throw RunEnd("a right call of \(endpoint.name.value) published nothing, so that silence proves nothing")
    }
    return parent
  }

  private static func state(of resource: RevisionedResource, in context: CaseContext) throws -> StoredState {
    let answer = try context.exchange(
      RequestRecipe(calling: resource.read, body: nil), expecting: .success(resource.read.name.value))
    return try StoredState(try DocumentScanner.read(answer.body))
  }
}
