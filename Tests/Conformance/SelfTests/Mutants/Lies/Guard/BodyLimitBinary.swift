import BridgeRuntime

extension Lie {
  /// Counts a megabyte as 1,048,576 bytes.
  ///
  /// Breaks wire-protocol H9: `1 MB` is 1,000,000 bytes. The family of body limits should catch it.
  static let bodyLimitBinary = Lie(
    name: "body-limit-binary", summary: "1 MiB is taken where 1 MB is the limit",
    caughtBy: "body-limit/update_hub/limit+1-*", clauses: ["H9"],
    breaks: ["H9.limit+1@update_hub", "H9.chunked@update_hub"]
  ) { service in
    service.redefine("update_hub") { $0.with(maxBody: 1_048_576) }
  }
}
