import BridgeRuntime

extension Lie {
  /// Takes every `Host` that ends in one of its own.
  ///
  /// Breaks wire-protocol H2 step 3: `evil.localhost:5001` is served, so a page of a foreign name that resolves to
  /// loopback reaches the bridge (DNS rebinding). The family of `Host` values should catch it.
  static let hostSuffix = Lie(
    name: "host-suffix", summary: "a Host that ends in the bridge's own is served", caughtBy: "host/*",
    clauses: ["H2 step 3"], breaks: ["H2.3.suffix@*"]
  ) { service in
    let truth = service.comparisons.hostIsOurs
    service.comparisons.hostIsOurs = { authority, port in
      let names = ["127.0.0.1", "localhost", "[::1]"]
      return truth(authority, port) || names.contains { authority.lowercased().hasSuffix("\($0):\(port)") }
    }
  }
}
