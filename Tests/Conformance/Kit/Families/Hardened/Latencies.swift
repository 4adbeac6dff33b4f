/// How long the answers to one client's calls took.
struct Latencies: Sendable {
  private let sorted: [Duration]

  init(_ times: [Duration]) { sorted = times.sorted() }

  var count: Int { sorted.count }
  var longest: Duration { sorted.last ?? .zero }

  /// The time within which 99 of 100 calls were answered; all of them where there were fewer.
  var p99: Duration {
    guard !sorted.isEmpty else { return .zero }
    return sorted[min(sorted.count - 1, (sorted.count * 99 + 99) / 100 - 1)]
  }

  /// `3.1 ms`
  static func text(_ duration: Duration) -> String {
    let tenths = Int((duration / .microseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
