import BridgeRuntime

/// One thing that the true bridge is made to get wrong.
///
/// What it breaks is valid in shape, so that only a case which knows the rule can catch it.
struct Lie: Sendable {
  /// As on the command line: `host-suffix`.
  let name: String
  /// One sentence for people.
  let summary: String
  /// The cases that must catch it: `scenarios/dry_run_acts_on_nothing`, where `*` stands for anything.
  let caughtBy: String
  /// The clauses that it breaks, as cases name them: `H2 step 9`, `contract-language: max_items`.
  let clauses: [String]
  /// The obligations that it breaks, rule and place, where `*` stands for anything: `max_items@process_clipboard/*`.
  let breaks: [String]
  /// Where it keeps its state, given where it was told to; the nonce is another one at each start.
  var stateDirectory: @Sendable (_ given: String, _ nonce: String) -> String = { given, _ in given }
  /// Replaces values of the true service.
  let tell: @Sendable (inout BridgeService) -> Void

  /// No lie at all: the true bridge, by which the kit is held to blame nobody.
  static let none = Lie(name: "none", summary: "the true bridge", caughtBy: "", clauses: [], breaks: []) { _ in }

  static func named(_ name: String) -> Lie? {
    ([none] + all).first { $0.name == name }
  }
}
