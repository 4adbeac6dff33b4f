import ContractModel
import Synchronization

/// Reads beside updates: each shows one accepted document whole, and no older one than the last that was answered.
struct ReadsDuringWrites: Sendable {
  private static let updates = 40
  private static let readers = 3

  let dialogue: StateDialogue
  let documents: [Draft]

  /// A state, when it was asked for and when it was shown.
  private struct Sighting: Sendable {
    let state: StoredState
    let asked: ContinuousClock.Instant
    let shown: ContinuousClock.Instant
  }

  private final class Flag: Sendable {
    private let value = Mutex(false)

    var isSet: Bool { value.withLock { $0 } }
    func set() { value.withLock { $0 = true } }
  }

  func run() throws {
    let before = try Self.look { try dialogue.read() }
    let isOver = Flag()
    let reading = try Background(Self.readers) { _ in
      let connection = try dialogue.context.openHTTP()
      var seen: [Sighting] = []
      while !isOver.isSet, connection.isReusable {
        seen.append(try Self.look { try dialogue.read(on: connection) })
      }
      return seen
    }
    let written = Result { try write(after: before.state) }
    isOver.set()
    let reads = Result { try reading.wait().flatMap { $0 } }
    try judge(try reads.get(), [before] + (try written.get()))
  }

  private func write(after state: StoredState) throws -> [Sighting] {
    var states: [Sighting] = []
    for number in 0..<Self.updates {
      let revision = states.last?.state.revision ?? state.revision
      states.append(try Self.look { try dialogue.accept(documents[number % documents.count], from: revision) })
    }
    return states
  }

  private static func look(_ body: () throws -> StoredState) throws -> Sighting {
    let asked = ContinuousClock.now
    return Sighting(state: try body(), asked: asked, shown: .now)
  }

  private func judge(_ reads: [Sighting], _ states: [Sighting]) throws {
    let byRevision = Dictionary(states.map { ($0.state.revision, $0) }) { first, _ in first }
    for read in reads {
      let revision = read.state.revision
      guard let state = byRevision[revision], state.asked <= read.shown else {
        throw dialogue.failure("showed revision \(revision), which no accepted update had then", "S1")
      }
      guard state.state.isSame(as: read.state) else {
        throw dialogue.failure("showed revision \(revision) with another document than was accepted as it", "S1")
      }
      if let next = byRevision[revision + 1], next.shown < read.asked {
        throw dialogue.failure("showed revision \(revision) when the next one had been answered", "S1")
      }
    }
  }
}
