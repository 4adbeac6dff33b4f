import BridgeRuntime

extension Lie {
  /// Takes 101 header fields.
  ///
  /// Breaks wire-protocol H2 step 2 (100 at most). The family of limits should catch it.
  static let fieldsLimitOneMore = Lie(
    name: "fields-limit-one-more", summary: "one header field more than the limit is taken",
    caughtBy: "limits/*/fields-limit+1", clauses: ["H2 step 2"], breaks: ["H2.2.fields@listener"]
  ) { service in
    service.limits.maxHeaderFields += 1
  }
}
