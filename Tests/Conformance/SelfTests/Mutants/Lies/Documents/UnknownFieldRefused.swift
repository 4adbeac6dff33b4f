import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Refuses a member that it does not know inside a nested object.
  ///
  /// Breaks contract-language.md (`unknown_fields` is ignore where the contract is silent): nobody could add a field. The
  /// family of unknown fields should catch it.
  static let unknownFieldRefused = Lie(
    name: "unknown-field-refused", summary: "an unknown field of a nested object is refused",
    caughtBy: "field-unknown/update_hub/indicators.0/*", clauses: ["H2 step 16", "contract-language: unknown_field"],
    breaks: ["unknown_field.ignored@update_hub/*"]
  ) { service in
    service.replace("update_hub") { truth in
      { call in
        let known = ["id", "state", "text", "progress"]
        guard case .array(let lights)? = JSONValue(lenient: call.body)?["indicators"],
          let index = lights.firstIndex(where: { light in
            if case .object(let members) = light { !members.keys.allSatisfy(known.contains) } else { false }
          })
        else { return await truth(call) }
        return .invalid("/indicators/\(index)", "unknown_field", traceID: call.traceID)
      }
    }
  }
}
