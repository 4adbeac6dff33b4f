import BridgeRuntime

extension Lie {
  /// Takes every `Origin` that begins with its own.
  ///
  /// Breaks wire-protocol H2 step 4: `http://127.0.0.1:5001.evil.example` is served. The table of origins should catch
  /// it.
  static let originPrefix = Lie(
    name: "origin-prefix", summary: "an Origin that begins with the bridge's own is served",
    caughtBy: "origin/*/prefixed", clauses: ["H2 step 4"], breaks: ["H2.4.prefix@*"]
  ) { service in
    let truth = service.comparisons.originIsOurs
    service.comparisons.originIsOurs = { origin, port in
      let names = ["127.0.0.1", "localhost", "[::1]"]
      return truth(origin, port) || names.contains { origin.hasPrefix("http://\($0):\(port)") }
    }
  }
}
