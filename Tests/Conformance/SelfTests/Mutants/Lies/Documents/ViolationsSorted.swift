import BridgeRuntime

extension Lie {
  /// Lists violations in the order of their paths.
  ///
  /// Breaks contract-language.md (they come in document order). The vectors with several should catch it.
  static let violationsSorted = Lie(
    name: "violations-sorted", summary: "violations are listed in the order of their paths", caughtBy: "vectors/*",
    clauses: ["H3", "contract-language: Values on the wire"], breaks: ["violations.order@*"]
  ) { service in
    service.changeReplies { reply, _ in
      reply.changingViolations { $0.sorted { ($0["path"]?.text ?? "") < ($1["path"]?.text ?? "") } }
    }
  }
}
