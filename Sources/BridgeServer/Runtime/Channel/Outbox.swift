/// Counts what was sent to one socket and has not left yet (wire-protocol C9).
struct Outbox {
  private let maxEvents: Int
  private let maxBytes: Int
  private var events = 0
  private var bytes = 0

  init(maxEvents: Int, maxBytes: Int) {
    self.maxEvents = maxEvents
    self.maxBytes = maxBytes
  }

  /// Makes room for an event of this size; false where there is none.
  mutating func add(_ size: Int) -> Bool {
    guard events < maxEvents, size <= maxBytes - bytes else { return false }
    events += 1
    bytes += size
    return true
  }

  /// An event of this size has left.
  mutating func remove(_ size: Int) {
    events -= 1
    bytes -= size
  }
}
