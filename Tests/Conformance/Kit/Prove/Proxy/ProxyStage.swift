import ContractModel
import Synchronization

/// What the proxies of one lane share: which mutant is on, and which ones the traffic has met.
final class ProxyStage: Sendable {
  private struct State {
    var mutant: Mutant?
    /// For a survey: the mutants by what they are about, and those that the traffic has met.
    var catalogue: MutantCatalogue?
    var met: Set<String> = []
    /// How often each kind of traffic was held against the catalogue.
    var seen: [String: Int] = [:]
    var sockets: [ObjectIdentifier: ProxiedSocket] = [:]
  }

  /// So much traffic of one kind is held against the catalogue in one case; under a load what follows is more of it.
  private static let surveyed = 64

  let contract: Contract
  let memory: ProxyMemory
  private let routes: KnownPaths
  private let state = Mutex(State())

  init(_ contract: Contract, token: String? = nil) {
    self.contract = contract
    memory = ProxyMemory(token: token)
    routes = KnownPaths(contract)
  }

  /// Puts a mutant on, or with nil none, and forgets what was before.
  func play(_ mutant: Mutant?) {
    memory.forget()
    state.withLock { state in
      state.mutant = mutant
      state.catalogue = nil
      state.met = []
    }
  }

  /// Takes the mutant off while `body` runs.
  func withoutMutant<Value>(_ body: () -> Value) -> Value {
    let mutant = state.withLock { state in
      defer { state.mutant = nil }
      return state.mutant
    }
    defer { state.withLock { $0.mutant = mutant } }
    return body()
  }

  /// Changes nothing, and notes which mutants of the catalogue would.
  func survey(_ catalogue: MutantCatalogue) {
    state.withLock { state in
      state.mutant = nil
      state.catalogue = catalogue
      state.met = []
      state.seen = [:]
    }
  }

  /// The ids of the mutants that were met since the last call.
  func takeMet() -> Set<String> {
    state.withLock { state in
      defer { state.met = [] }
      return state.met
    }
  }

  /// Whether messages may come to sockets from other connections.
  var isTalkative: Bool {
    switch state.withLock({ $0.mutant })?.alteration {
    case .announcement, .frame: true
    default: false
    }
  }

  func exchange(_ request: ProxiedRequest?, _ answer: HTTPResponse, authority: String) -> ProxiedExchange {
    ProxiedExchange(request, answer, contract, routes, memory, authority: authority)
  }

  // MARK: - Traffic

  /// Notes who calls under which trace id.
  func arrived(_ request: ProxiedRequest) {
    guard let traceID = request.givenTraceID,
      let endpoint = routes.at(Array(request.path.utf8))?.endpoints.first(where: {
        $0.route.method.rawValue == request.method
      })
    else { return }
    memory.remember(traceID, callsOf: endpoint.name.value)
  }

  func alter(_ exchange: ProxiedExchange) -> AlteredAnswer? {
    defer { memory.remember(exchange) }
    let (mutant, catalogue) = playing { "\(exchange.method) \(exchange.known?.path ?? "") \(exchange.status)" }
    if let catalogue { meet(catalogue.mutants(about: exchange.scopes).filter { Self.meets($0, exchange) }) }
    guard let mutant, mutant.isAbout(exchange.scopes) else { return nil }
    switch mutant.alteration {
    case .answer(let change):
      guard let altered = change(exchange) else { return nil }
      meet([mutant])
      return altered
    case .announcement(let make):
      guard let text = make(exchange) else { return nil }
      meet([mutant])
      sockets.filter { $0.now.isAccepted }.forEach { $0.leave(text) }
      return nil
    case .none, .frame, .launch: return nil
    }
  }

  func alter(_ frame: ProxiedFrame) -> [FrameAction]? {
    defer {
      if let event = frame.event {
        memory.remember(event, isHeartbeat: event.name == frame.channel.heartbeat.value)
      }
    }
    let scopes: Set<String> = [frame.channel.subject]
    let (mutant, catalogue) = playing {
      "\(frame.frame.opcode) \(frame.event?.name ?? "") \(frame.socket.now.isAccepted)"
    }
    if let catalogue { meet(catalogue.mutants(about: scopes).filter { Self.meets($0, frame) }) }
    guard let mutant, mutant.isAbout(scopes), case .frame(let change) = mutant.alteration,
      let actions = change(frame)
    else { return nil }
    meet([mutant])
    return actions
  }

  /// What is on; no catalogue where enough traffic of this kind was held against it.
  private func playing(_ kind: () -> String) -> (Mutant?, MutantCatalogue?) {
    state.withLock { state in
      guard let catalogue = state.catalogue else { return (state.mutant, nil) }
      let count = state.seen[kind(), default: 0]
      state.seen[kind()] = count + 1
      return (state.mutant, count < Self.surveyed ? catalogue : nil)
    }
  }

  private static func meets(_ mutant: Mutant, _ exchange: ProxiedExchange) -> Bool {
    switch mutant.alteration {
    case .answer(let change): change(exchange) != nil
    case .announcement(let make): make(exchange) != nil
    case .none, .frame, .launch: false
    }
  }

  private static func meets(_ mutant: Mutant, _ frame: ProxiedFrame) -> Bool {
    if case .frame(let change) = mutant.alteration { change(frame) != nil } else { false }
  }

  private func meet(_ mutants: [Mutant]) {
    guard !mutants.isEmpty else { return }
    state.withLock { $0.met.formUnion(mutants.map(\.id)) }
  }

  // MARK: - Sockets

  private var sockets: [ProxiedSocket] { state.withLock { Array($0.sockets.values) } }

  func opened(_ socket: ProxiedSocket) { state.withLock { $0.sockets[ObjectIdentifier(socket)] = socket } }
  func closed(_ socket: ProxiedSocket) {
    state.withLock { _ = $0.sockets.removeValue(forKey: ObjectIdentifier(socket)) }
  }

  /// Leaves a text for every other socket of the same channel that is accepted, or that is not.
  func tell(_ text: [UInt8], from teller: ProxiedSocket, accepted: Bool) {
    let same = sockets.filter { $0 !== teller && $0.channel.name.value == teller.channel.name.value }
    same.filter { $0.now.isAccepted == accepted }.forEach { $0.leave(text) }
  }
}
