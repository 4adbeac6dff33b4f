import BridgeRuntime

extension Lie {
  /// Takes `Origin: null`, which any page can send from a sandboxed frame.
  ///
  /// Breaks wire-protocol H2 step 4. The table of origins should catch it.
  static let originNull = Lie(
    name: "origin-null", summary: "the Origin null is served", caughtBy: "origin/*/null", clauses: ["H2 step 4"],
    breaks: ["H2.4.null@*"]
  ) { service in
    let truth = service.comparisons.originIsOurs
    service.comparisons.originIsOurs = { origin, port in origin == "null" || truth(origin, port) }
  }
}
