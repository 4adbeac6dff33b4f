/// In which order and beside what the selected cases run.
struct Schedule: Sendable {
  /// Cases that mostly wait: started first, each beside all others.
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

  /// `launches`: whether cases that ask for it have subjects of their own.
  init(_ cases: [Case], launches: Bool) {
    var free = cases
    closing = Schedule.take(&free) { if case .closing = $0.body { true } else { false } }
    alone = Schedule.take(&free) { $0.needs.contains(.alone) }
    slow = Schedule.take(&free) { $0.needs.contains(.slow) && (launches || $0.lane == nil) }.map { [$0] }
    let lane: (Case) -> String? = { Schedule.lane(of: $0, launches: launches) }
    let exchanges = Schedule.take(&free, where: \.isOrdinary)
    self.exchanges = Schedule.lists(of: exchanges, atMost: Schedule.listLength, lane)
    sessions = Schedule.lists(of: free, atMost: 1, lane)
  }

  /// On a server that all share, sessions that write run one after another: they would change what others rely on.
  private static func lane(of testCase: Case, launches: Bool) -> String? {
    guard case .session = testCase.body else { return testCase.lane }
    if launches { return testCase.isIsolated ? nil : testCase.lane }
    return testCase.needs.contains(.writes) ? "writes" : testCase.lane
  }

  /// Lanes as whole lists, those with slow cases and the longest first; the rest in lists of `limit`, isolated cases
  /// before others since they take longest.
  private static func lists(of cases: [Case], atMost limit: Int, _ lane: (Case) -> String?) -> [[Case]] {
    let lanes = joiningLarge(
      Dictionary(grouping: cases.filter { lane($0) != nil }) { lane($0) ?? "" }.sorted { $0.key < $1.key }.map(\.value))
    let others = cases.filter { lane($0) == nil }
    let free = others.filter(\.isIsolated) + others.filter { !$0.isIsolated }
    let chunks = stride(from: 0, to: free.count, by: limit).map { Array(free[$0..<min($0 + limit, free.count)]) }
    let isSlow: ([Case]) -> Bool = { $0.contains { $0.needs.contains(.slow) } }
    return (lanes.filter(isSlow) + lanes.filter { !isSlow($0) }.sorted { $0.count > $1.count }) + chunks
  }

  /// Lanes in which large bodies are sent become one, so that one such body is under way at a time.
  private static func joiningLarge(_ lanes: [[Case]]) -> [[Case]] {
    let large = lanes.filter { $0.contains(where: \.sendsLargeBody) }
    return (large.isEmpty ? [] : [large.flatMap(\.self)]) + lanes.filter { !$0.contains(where: \.sendsLargeBody) }
  }

  private static func take(_ cases: inout [Case], where isWanted: (Case) -> Bool) -> [Case] {
    let taken = cases.filter(isWanted)
    cases.removeAll(where: isWanted)
    return taken
  }
}

extension Case {
  fileprivate var isOrdinary: Bool {
    switch body {
    case .exchange, .raw: true
    case .session, .closing: false
    }
  }

  fileprivate var sendsLargeBody: Bool {
    if case .exchange(let request, _) = body { request.body?.isLarge == true } else { false }
  }
}
