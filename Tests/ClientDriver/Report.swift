import BridgeAPI
import Foundation
import Synchronization

/// What came of a command, and what its observer was told.
final class Report: BridgeObserver, Encodable, CustomReflectable {
  private struct Content: Encodable {
    private enum CodingKeys: String, CodingKey {
      case traceIDs = "trace_ids"
      case isOver = "is_over"
      case showsToken = "shows_token"
      case answer, error, items, told, waits
    }

    var answer: JSONValue?
    var error: ToldFailure?
    var items: [ToldItem] = []
    var told: [String] = []
    var traceIDs: Set<String> = []
    /// In seconds.
    var waits: [Double] = []
    /// Whether a sequence that threw has no more items.
    var isOver = false
    var showsToken = false
  }

  private let token: String
  private let content = Mutex(Content())

  init(hiding token: String) { self.token = token }

  /// Without the token: a client that is dumped shows its observer.
  var customMirror: Mirror { Mirror(self, children: [:]) }

  func encode(to encoder: any Encoder) throws { try content.withLock { $0 }.encode(to: encoder) }

  func succeed(_ answer: [UInt8]) throws {
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(answer))
    content.withLock { $0.answer = value }
  }

  func fail(_ error: any Error) {
    show(error)
    content.withLock { $0.error = ToldFailure(error) }
  }

  func tell(_ item: ToldItem) { content.withLock { $0.items.append(item) } }

  func end(isOver: Bool) { content.withLock { $0.isOver = isOver } }

  /// What a log or a debugger could hold of a value.
  func show(_ value: Any) {
    var text = "\(value) \(String(reflecting: value))"
    dump(value, to: &text)
    let shows = !token.isEmpty && text.contains(token)
    content.withLock { $0.showsToken = $0.showsToken || shows }
  }

  static func json(_ value: JSONValue) -> String {
    (try? JSONEncoder().encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}

extension Report {
  func requested(_ call: BridgeAttempt) { note(call, "requested") }

  func answered(_ call: BridgeAttempt, status: Int, after time: Duration) { note(call, "answered \(status)") }

  func retrying(_ call: BridgeAttempt, after wait: Duration, cause: String) {
    note(call, "retrying: \(cause)", wait)
  }

  func reconnecting(_ call: BridgeAttempt, after wait: Duration, cause: String) {
    note(call, "reconnecting: \(cause)", wait)
  }

  func missed(_ call: BridgeAttempt, _ gap: BridgeGap) { note(call, "missed: \(gap.cause)") }

  func contractMismatch(_ call: BridgeAttempt, expected: String, found: String) {
    note(call, "contract mismatch: \(found), not \(expected)")
  }

  private func note(_ call: BridgeAttempt, _ what: String, _ wait: Duration? = nil) {
    show(what)
    content.withLock {
      $0.told.append("\(call.endpoint) \(call.number): \(what)")
      $0.traceIDs.insert(call.traceID)
      if let wait { $0.waits.append(wait / .seconds(1)) }
    }
  }
}
