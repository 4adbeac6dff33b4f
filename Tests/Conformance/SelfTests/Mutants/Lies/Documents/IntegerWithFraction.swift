import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Takes `1.0` and `1e0` for 1.
  ///
  /// Breaks contract-language.md (integers have no fraction and no exponent). The family of types should catch it.
  static let integerWithFraction = Lie(
    name: "integer-with-fraction", summary: "1.0 is taken for an integer",
    caughtBy: "field-type/update_config/revision/*", clauses: ["H2 step 16", "contract-language: type"],
    breaks: ["type@update_config/revision"]
  ) { service in
    service.forgive("update_config") { JSONValue(lenient: $0)?.written }
  }
}
