import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Takes what a common JSON library reads: of two members with one name it keeps one.
  ///
  /// Breaks contract-language.md (duplicate names are malformed): two readers of one document may see two values. The
  /// family of JSON texts should catch it.
  static let commonJSONReader = Lie(
    name: "common-json-reader", summary: "of two members with one name one is taken",
    caughtBy: "json-text/update_hub/duplicate-name*", clauses: ["H2 step 15", "contract-language: Values on the wire"],
    breaks: ["malformed_json.the-member-stands-twice@*"]
  ) { service in
    for operation in service.operations where operation.takesBody {
      service.forgive(operation.name) { JSONValue(lenient: $0)?.written }
    }
  }
}
