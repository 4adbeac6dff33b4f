import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Takes text with digits in it for a number.
  ///
  /// Breaks contract-language.md (no coercion). The family of types should catch it.
  static let numberInText = Lie(
    name: "number-in-text", summary: "digits in quotes are taken for a number",
    caughtBy: "field-type/*/digits-as-string", clauses: ["H2 step 16", "contract-language: type"],
    breaks: ["type@update_config/revision", "type@update_hub/indicators.0.progress"]
  ) { service in
    for name in ["update_hub", "update_config"] {
      service.forgive(name) { body in
        JSONValue(lenient: body)?.changingMembers { name, value in
          guard ["progress", "revision"].contains(name), let text = value.text else { return value }
          return Int64(text).map { .integer($0) } ?? Double(text).map { .number($0) } ?? value
        }.written
      }
    }
  }
}
