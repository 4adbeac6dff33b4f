import ContractModel
import Synchronization

/// What the proxy knows of one open channel; other connections of the lane may leave messages for it.
final class ProxiedSocket: Sendable {
  struct State {
    /// Whether the heartbeat that announces acceptance has passed.
    var isAccepted = false
    var heartbeats = 0
    /// The trace id of the last heartbeat.
    var heartbeatTraceID: String?
    /// What the client has sent.
    var client = ClientFrames()
    /// Texts that other connections have left for it.
    var inbox: [[UInt8]] = []
  }

  let channel: Channel
  let openedAt = ContinuousClock.now
  private let state = Mutex(State())

  init(_ channel: Channel) { self.channel = channel }

  var now: (isAccepted: Bool, heartbeats: Int, heartbeatTraceID: String?, client: ClientFrames) {
    state.withLock { ($0.isAccepted, $0.heartbeats, $0.heartbeatTraceID, $0.client) }
  }

  func received(_ bytes: [UInt8]) { state.withLock { $0.client.receive(bytes) } }

  func passed(_ event: ProxiedEvent) {
    guard event.name == channel.heartbeat.value else { return }
    state.withLock { state in
      state.isAccepted = true
      state.heartbeats += 1
      state.heartbeatTraceID = event.traceID
    }
  }

  func leave(_ text: [UInt8]) { state.withLock { $0.inbox.append(text) } }

  func takeInbox() -> [[UInt8]] {
    state.withLock { state in
      defer { state.inbox = [] }
      return state.inbox
    }
  }
}
