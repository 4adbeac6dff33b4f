import BridgeRuntime

extension Lie {
  /// Skips a byte-order mark.
  ///
  /// Breaks contract-language.md (a byte-order mark is malformed). The family of JSON texts should catch it.
  static let byteOrderMarkSkipped = Lie(
    name: "byte-order-mark-skipped", summary: "a document behind a byte-order mark is taken",
    caughtBy: "json-text/*/byte-order-mark", clauses: ["H2 step 15", "contract-language: Values on the wire"],
    breaks: ["malformed_json.no-value-starts-like-this@*"]
  ) { service in
    for operation in service.operations where operation.takesBody {
      service.forgive(operation.name) { $0.starts(with: [0xEF, 0xBB, 0xBF]) ? Array($0.dropFirst(3)) : nil }
    }
  }
}
