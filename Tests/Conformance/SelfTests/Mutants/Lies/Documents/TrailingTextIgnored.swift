import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Reads one document and does not look at what follows it.
  ///
  /// Breaks RFC 8259 section 2 and wire-protocol H2 step 15. The family of JSON texts should catch it.
  static let trailingTextIgnored = Lie(
    name: "trailing-text-ignored", summary: "what follows the document is ignored",
    caughtBy: "json-text/update_hub/garbage-after-document", clauses: ["H2 step 15"],
    breaks: ["malformed_json.text-after-the-document@*"]
  ) { service in
    for operation in service.operations where operation.takesBody {
      service.forgive(operation.name) { body in
        // An object ends at one of its closing braces; the longest text that is a document is the first one.
        body.indices.reversed().lazy.filter { body[$0] == UInt8(ascii: "}") }
          .map { Array(body[...$0]) }.prefix(8).first { JSONValue(lenient: $0) != nil }
      }
    }
  }
}
