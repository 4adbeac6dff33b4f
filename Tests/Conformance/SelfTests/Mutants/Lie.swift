import BridgeRuntime

/// One thing that the true bridge is made to get wrong.
///
/// What it breaks is valid in shape, so that only a case which knows the rule can catch it.
struct Lie: Sendable {
  /// As on the command line: `host-suffix`.
  let name: String
  /// One sentence for people.
  let summary: String
  /// Replaces one value of the true service.
  let tell: @Sendable (inout BridgeService) -> Void

  static let all: [Lie] = [.othersTraceID, .tokenPrefix, .eventTwice, .hostSuffix, .limitOffByOne]

  static func named(_ name: String) -> Lie? {
    all.first { $0.name == name }
  }
}
