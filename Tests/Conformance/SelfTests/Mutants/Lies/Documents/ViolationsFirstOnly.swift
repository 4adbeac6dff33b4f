import BridgeRuntime

extension Lie {
  /// Stops at the first violation.
  ///
  /// Breaks contract-language.md (a document has zero or more violations, and all are listed). The vectors with several
  /// should catch it.
  static let violationsFirstOnly = Lie(
    name: "violations-first-only", summary: "only the first violation is listed", caughtBy: "vectors/*",
    clauses: ["H3", "contract-language: Values on the wire"], breaks: ["violations.all@*"]
  ) { service in
    service.changeReplies { reply, _ in reply.changingViolations { Array($0.prefix(1)) } }
  }
}
