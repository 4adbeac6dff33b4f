/// Trace contexts for the requests of one case: the same seed and case give the same ids, different cases never meet.
struct TraceParents {
  private var state: UInt64

  /// FNV-1a over the name of the case, so that each case has a sequence of its own.
  init(seed: UInt64, case name: String) {
    state = name.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The next one, valid by W3C Trace Context.
  mutating func next() -> TraceParent {
    TraceParent(traceID: hex() + hex(), parentID: hex())
  }

  mutating func next(_ count: Int) -> [TraceParent] { (0..<count).map { _ in next() } }

  /// Sixteen digits that are not all zero.
  private mutating func hex() -> String {
    let digits = String(random() | 1, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// SplitMix64: small, and every seed gives a full period.
  private mutating func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`
struct TraceParent: Sendable, Hashable {
  let traceID: String
  let parentID: String

  var field: String { "00-\(traceID)-\(parentID)-01" }
}

extension RequestRecipe {
  func traced(by parent: TraceParent) -> RequestRecipe { setting("traceparent", to: WireText(parent.field)) }
}
