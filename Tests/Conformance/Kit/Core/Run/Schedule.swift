/// In which order and beside what the selected cases run.
struct Schedule: Sendable {
  /// Cases that mostly wait and touch nothing: started first, each beside all others.
  let slow: [[Case]]
  /// Ordinary exchanges; a worker takes one list after another.
  let exchanges: [[Case]]
  let sessions: [[Case]]
  /// One after another, with nothing beside them.
  let alone: [Case]
  /// Judged when the subject has stopped.
  let closing: [Case]

  /// Long enough that taking a list costs nothing, short enough that the workers end together.
  private static let listLength = 32

  init(_ cases: [Case]) {
    var free = cases
    closing = Schedule.take(&free) { if case .closing = $0.body { true } else { false } }
    alone = Schedule.take(&free) { $0.needs.contains(.alone) }
    slow = Schedule.take(&free) { $0.needs.contains(.slow) && $0.lane == nil }.map { [$0] }
    let exchanges = Schedule.take(&free) { if case .exchange = $0.body { true } else { false } }
    self.exchanges = Schedule.lists(of: exchanges, atMost: Schedule.listLength)
    sessions = Schedule.lists(of: free, atMost: 1)
  }

  /// Lanes as whole lists, those with slow cases and the longest first; the rest in lists of `limit`.
  private static func lists(of cases: [Case], atMost limit: Int) -> [[Case]] {
    let lanes = Dictionary(grouping: cases.filter { $0.lane != nil }) { $0.lane ?? "" }.sorted { $0.key < $1.key }
      .map(\.value)
    let free = cases.filter { $0.lane == nil }
    let chunks = stride(from: 0, to: free.count, by: limit).map { Array(free[$0..<min($0 + limit, free.count)]) }
    let isSlow: ([Case]) -> Bool = { $0.contains { $0.needs.contains(.slow) } }
    return (lanes.filter(isSlow) + lanes.filter { !isSlow($0) }.sorted { $0.count > $1.count }) + chunks
  }

  private static func take(_ cases: inout [Case], where isWanted: (Case) -> Bool) -> [Case] {
    let taken = cases.filter(isWanted)
    cases.removeAll(where: isWanted)
    return taken
  }
}
