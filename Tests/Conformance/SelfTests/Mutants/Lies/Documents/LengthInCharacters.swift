import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Counts the length of a text in characters as people see them.
  ///
  /// Breaks contract-language.md (lengths count Unicode scalar values): a text that combines marks may be longer. The
  /// family of field boundaries should catch it.
  static let lengthInCharacters = Lie(
    name: "length-in-characters", summary: "lengths are counted in characters as people see them",
    caughtBy: "field-boundary/update_hub/indicators.0.text/*combining",
    clauses: ["H2 step 16", "contract-language: max_length"], breaks: ["max_length@update_hub/indicators.0.text"]
  ) { service in
    service.forgive("update_hub") { body in
      JSONValue(lenient: body)?.changingMembers { name, value in
        guard name == "text", let text = value.text, text.count <= 200 else { return value }
        return .string(String(String.UnicodeScalarView(text.unicodeScalars.prefix(200))))
      }.written
    }
  }
}
