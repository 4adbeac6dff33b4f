import ContractModel
import Synchronization

/// What the proxies of one lane remember of the exchanges before: another request's answer is a lie only with another.
final class ProxyMemory: Sendable {
  private struct State {
    var answers: [String: HTTPResponse] = [:]
    var traceID: String?
    var events: [String: ProxiedEvent] = [:]
    var lastEventName: String?
    /// Endpoints by the trace ids that their requests have given.
    var callers: [String: String] = [:]
    var longBody: BodyRecipe?
    var longDocument: WireValue?
  }

  /// The token of the lane's bridges; nil in tests of the proxy alone.
  let token: String?
  private let state = Mutex(State())

  init(token: String? = nil) { self.token = token }

  /// So that what a mutant does follows from its own cases, whatever the lane has tried before.
  func forget() { state.withLock { $0 = State() } }

  /// The answer of the success before at this endpoint.
  func previousAnswer(of endpoint: String) -> HTTPResponse? { state.withLock { $0.answers[endpoint] } }
  /// The trace id of the answer before, whatever its request was.
  var previousTraceID: String? { state.withLock { $0.traceID } }
  /// The last event of this name.
  func previousEvent(named name: String) -> ProxiedEvent? { state.withLock { $0.events[name] } }

  func remember(_ exchange: ProxiedExchange) {
    let success = exchange.isSuccess ? exchange.endpoint?.name.value : nil
    let traceID = exchange.answer.values("X-Trace-Id").first
    state.withLock { state in
      if let success { state.answers[success] = exchange.answer }
      if let traceID { state.traceID = traceID }
    }
  }

  /// The endpoint whose request gave this trace id.
  func endpoint(under traceID: String) -> String? { state.withLock { $0.callers[traceID] } }

  /// Says which endpoint a request calls, before its answer comes: its events come first.
  func remember(_ traceID: String, callsOf endpoint: String) {
    state.withLock { state in
      // More than any case has under way at once.
      if state.callers.count > 20_000 { state.callers = [:] }
      state.callers[traceID] = endpoint
    }
  }

  /// The document of the long body that is under way, folded; nil where none is.
  var longDocument: WireValue? {
    state.withLock { state in
      if state.longDocument == nil, let body = state.longBody, let text = FoldedText(body) {
        state.longDocument = try? DocumentScanner.read(text)
      }
      return state.longDocument
    }
  }

  /// Says what is sent next; bodies that the proxy keeps itself need not be told.
  func expect(_ body: BodyRecipe?) {
    let long = body.flatMap { $0.length > ProxiedRequest.keptBody ? $0 : nil }
    state.withLock { ($0.longBody, $0.longDocument) = (long, nil) }
  }

  /// The name of the last event, heartbeats aside.
  var lastEventName: String? { state.withLock { $0.lastEventName } }

  func remember(_ event: ProxiedEvent, isHeartbeat: Bool) {
    state.withLock { state in
      state.events[event.name] = event
      if !isHeartbeat { state.lastEventName = event.name }
    }
  }
}
