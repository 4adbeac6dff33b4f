import BridgeRuntime

extension Lie {
  /// Does not look at `Sec-Fetch-Site`.
  ///
  /// Breaks wire-protocol H2 step 4: an image, a script or a form of a foreign page carries no `Origin`, or none that it
  /// chose, and that field alone tells. The table of sites should catch it.
  static let siteAny = Lie(
    name: "site-any", summary: "a request of another site is served where it has no Origin",
    caughtBy: "origin/*/cross-site", clauses: ["H2 step 4"], breaks: ["H2.4.site@*"]
  ) { service in
    service.comparisons.siteIsOurs = { _ in true }
  }
}
