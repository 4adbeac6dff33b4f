import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Lets the end of a pattern match before a line break at the end of the text, as `$` does in many languages.
  ///
  /// Breaks contract-language.md (`pattern` matches the whole text). The family of patterns should catch it.
  static let patternBeforeLineBreak = Lie(
    name: "pattern-before-line-break", summary: "a line break behind an id is taken",
    caughtBy: "field-pattern/update_hub/*/line-break-after", clauses: ["H2 step 16", "contract-language: pattern"],
    breaks: ["pattern@update_hub/*"]
  ) { service in
    service.forgive("update_hub") { body in
      JSONValue(lenient: body)?.changingMembers { name, value in
        guard name == "id", let text = value.text, text.hasSuffix("\n") else { return value }
        return .string(String(text.dropLast()))
      }.written
    }
  }
}
