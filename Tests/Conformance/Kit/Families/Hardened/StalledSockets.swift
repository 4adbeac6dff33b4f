import ContractModel

/// Sockets of one channel that read nothing while events are produced, beside some that read all.
struct StalledSockets: Sendable {
  static let count = 4
  private static let readers = 2
  /// What the systems' buffers on the way may hold for a socket beyond its outbox, in bytes (256 KiB, 1 and 4 MiB): the
  /// kit asks for small ones, the server may have asked for others.
  private static let bufferSlacks = [262_144, 1_048_576, 4_194_304]
  /// How much longer a round may take than ten usual ones.
  private static let roundSlack = Duration.seconds(1)
  /// Bodies beyond this make large events at too high a price.
  private static let longestBody = 65_536

  /// Calls whose success publishes.
  let candidates: [EmittingCall.Body]
  private let channel: Channel
  private let name: String

  init(channel: Channel, derivation: Derivation, name: String) {
    self.channel = channel
    self.name = name
    let largest = derivation.variations(of: FieldBoundaryFamily()).filter { $0.variation.name == "max_items" }
    candidates = derivation.contract.endpoints.filter { $0.leastEvents(on: channel) > 0 }.flatMap { endpoint in
      let bodies = largest.filter { $0.endpoint.name.value == endpoint.name.value }.map(\.variation.document.recipe)
      let accepted = bodies.filter { body in
        body.length <= min(Self.longestBody, endpoint.maxBody.value)
          && endpoint.request.map { derivation.oracle.judge(body, as: $0) == .accepted } ?? false
      }
      return (DistinctBodies.of(endpoint, derivation, count: 1) + accepted).map {
        EmittingCall.Body(endpoint: endpoint, bytes: $0)
      }
    }
  }

  func run(in context: CaseContext) throws {
    do {
      try produce(try largest(in: context), in: context)
    } catch let refused as LoadRefused {
      context.remark("\(name): the server answered a call with \(refused.status): not judged further")
    }
  }

  /// A call, and how long the message of its first event is.
  private struct Source {
    let body: EmittingCall.Body
    let eventLength: Int
  }

  /// The call whose event is the largest: it fills outboxes at the least cost.
  private func largest(in context: CaseContext) throws -> Source {
    let tap = try EventTap(to: channel, in: context)
    var parents = TraceParents(seed: context.seed, case: "\(name) candidates")
    var best: Source?
    var status = 0
    for body in candidates {
      let call = EmittingCall(endpoint: body.endpoint, body: body.bytes, parent: parents.next())
      let outcome = try call.perform(in: context)
      status = outcome.status
      guard outcome.succeeded else { continue }
      let end = context.deadline(after: Listener.eventTime)
      let length = try tap.messages(upTo: Array(call.parent.traceID.utf8), until: end).last?.count ?? 0
      if length > best?.eventLength ?? 0 { best = Source(body: body, eventLength: length) }
    }
    guard let best else { throw LoadRefused(status: status) }
    return best
  }

  /// Produces events in stages and looks at one of the sockets after each: where the system's buffers still hold all that
  /// was kept for it, more is needed.
  private func produce(_ source: Source, in context: CaseContext) throws {
    let load = EventLoad(endpoint: source.body.endpoint, channel: channel, body: source.body.bytes, name: name)
    var stalled = try (0..<Self.count).map { _ in try context.openChannel(channel, isNarrow: true) }
    // Read as long as no outbox can be full: a drop is seen before its reset.
    let early = try context.openChannel(channel, isNarrow: true)
    defer { (stalled + [early]).forEach { $0.close() } }
    let silence = Deadline(after: silenceLimit)
    var producer = try EventProducer(load, readers: Self.readers, in: context)
    for slack in Self.bufferSlacks {
      let enough = least(source) + slack / max(1, source.eventLength) + 1
      while producer.published < enough, try !stalled.allSatisfy({ try $0.isReset() }) {
        try producer.round(in: context)
        guard producer.published < least(source), !silence.hasPassed else { continue }
        let isLastBefore = producer.published + producer.published / producer.rounds.count >= least(source)
        let isDropped =
          try stalled.contains { try $0.isReset() } || isLastBefore && isDropped(early, silence, in: context)
        guard !isDropped else {
          throw CaseFailure("dropped a socket that had not been sent more than \(producer.published) events")
        }
        if isLastBefore { early.close() }
      }
      guard let socket = stalled.popLast() else { break }
      defer { socket.close() }
      if try isDropped(socket, silence, in: context) {
        context.measurement(
          "\(name): \(producer.published) events of \(ByteCount.text(source.eventLength)) until readers were dropped")
        return try judge(producer.rounds, in: context)
      }
    }
    throw CaseFailure("kept \(producer.published) events for a socket that read nothing, and did not drop it")
  }

  /// A socket from which nothing came for two intervals is closed whatever its outbox holds (C8).
  private var silenceLimit: Duration { .milliseconds(channel.heartbeatInterval.value) * 2 }

  /// After so many events an outbox that keeps to the contract is full, and not before.
  private func least(_ source: Source) -> Int {
    min(channel.outbox.maxEvents, channel.outbox.maxBytes / max(1, source.eventLength + 16))
  }

  /// Reads what was kept for it, up to its end or to the answer to a ping.
  private func isDropped(_ socket: WebSocketConnection, _ silence: Deadline, in context: CaseContext) throws -> Bool {
    let end = context.deadline(after: .seconds(10))
    let last = Array("still there".utf8)
    do {
      try socket.send(.ping(last), within: context.patient(CaseContext.connectTime))
      while true {
        let incoming = try context.next(on: socket, until: end)
        switch incoming {
        case .pong(last): return false
        case .text, .ping, .pong: continue
        case .close(1013, _), .endOfStream: return true
        case .close where silence.hasPassed: return true
        default: throw CaseFailure("sent \(incoming.inWords) to a socket that read nothing, where close 1013 is due")
        }
      }
    } catch let error as WireError {
      switch error {
      // A reset may cut a frame in two.
      case .reset, .closed, .malformed: return true
      default: throw error
      }
    }
  }

  private func judge(_ rounds: [Duration], in context: CaseContext) throws(CaseFailure) {
    let sorted = rounds.sorted()
    guard let longest = sorted.last else { return }
    let most = context.patient(sorted[sorted.count / 2] * 10 + Self.roundSlack)
    guard longest <= most else {
      throw CaseFailure(
        "let callers and sockets wait for one that reads nothing: \(ConsoleReport.seconds(longest)) s for calls that "
          + "usually take \(Latencies.text(sorted[sorted.count / 2]))")
    }
  }
}
