import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Puts a number that is too large to the largest one that is not.
  ///
  /// Breaks contract-language.md (`max`) and wire-protocol H2 step 16. The family of field boundaries should catch it.
  static let numberClamped = Lie(
    name: "number-clamped", summary: "a number above its limit is taken for the limit",
    caughtBy: "field-boundary/update_hub/indicators.0.progress/*", clauses: ["H2 step 16", "contract-language: max"],
    breaks: ["max@update_hub/*"]
  ) { service in
    service.forgive("update_hub") { body in
      JSONValue(lenient: body)?.changingMembers { name, value in
        guard name == "progress", case .number(1...) = value else { return value }
        return .integer(1)
      }.written
    }
  }
}
