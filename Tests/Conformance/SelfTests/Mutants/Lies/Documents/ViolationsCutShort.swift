import BridgeRuntime

extension Lie {
  /// Keeps 31 violations.
  ///
  /// Breaks contract-language.md (at most 32 are kept). The vector with more than that should catch it.
  static let violationsCutShort = Lie(
    name: "violations-cut-short", summary: "31 violations are listed where 32 are due",
    caughtBy: "vectors/process_clipboard/thirty-two-are-kept",
    clauses: ["H3", "contract-language: Values on the wire"], breaks: ["violations.cut@*"]
  ) { service in
    service.changeReplies { reply, _ in reply.changingViolations { Array($0.prefix(31)) } }
  }
}
