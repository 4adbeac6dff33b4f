import NIOCore

/// What was written to one socket and may not have left yet (wire-protocol C9).
///
/// To be told of every frame that leaves would cost more than sending it. So it counts up, and asks how much is left only
/// when it seems to be full.
struct Outbox {
  private let maxEvents: Int
  private let maxBytes: Int
  /// Of each frame, the oldest first.
  private var sizes = CircularBuffer<Int>()
  private var bytes = 0

  init(maxEvents: Int, maxBytes: Int) {
    self.maxEvents = maxEvents
    self.maxBytes = maxBytes
  }

  /// Makes room for a frame of this size; false where there is none.
  ///
  /// - Parameter unsent: Sends what can be sent, and returns how many of the written bytes are left.
  mutating func add(_ size: Int, unsent: () -> Int) -> Bool {
    if !hasRoom(for: size) { keep(unsent()) }
    guard hasRoom(for: size) else { return false }
    sizes.append(size)
    bytes += size
    return true
  }

  private func hasRoom(for size: Int) -> Bool {
    sizes.count < maxEvents && size <= maxBytes - bytes
  }

  /// Forgets the frames that have left whole.
  private mutating func keep(_ unsent: Int) {
    while let oldest = sizes.first, bytes - oldest >= unsent {
      sizes.removeFirst()
      bytes -= oldest
    }
  }
}
