import Synchronization

/// What a run has seen of the contract: successes, errors and events, from every answer and every event.
final class Ledger: Sendable {
  struct Sightings: Sendable {
    var succeeded: Set<String> = []
    var errors: Set<String> = []
    var events: Set<String> = []
    /// What cases say of the server beside their verdict, a sentence each.
    var remarks: [String] = []
    /// What cases measured, a sentence each: no two runs measure the same.
    var measurements: [String] = []
  }

  private let state = Mutex(Sightings())

  func success(of endpoint: String) { state.withLock { _ = $0.succeeded.insert(endpoint) } }
  func error(_ code: String) { state.withLock { _ = $0.errors.insert(code) } }
  func event(_ name: String) { state.withLock { _ = $0.events.insert(name) } }
  func remark(_ sentence: String) { state.withLock { $0.remarks.append(sentence) } }
  func measurement(_ sentence: String) { state.withLock { $0.measurements.append(sentence) } }
  var sightings: Sightings { state.withLock { $0 } }
}
