import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Matches a pattern without regard to case.
  ///
  /// Breaks contract-language.md: the pattern has small letters only. The family of patterns should catch it.
  static let patternAnyCase = Lie(
    name: "pattern-any-case", summary: "an id in capitals is taken where the pattern has small letters",
    caughtBy: "field-pattern/update_hub/*", clauses: ["H2 step 16", "contract-language: pattern"],
    breaks: ["pattern@update_hub/*"]
  ) { service in
    service.forgive("update_hub") { body in
      JSONValue(lenient: body)?.changingMembers { name, value in
        name == "id" ? value.text.map { .string($0.lowercased()) } ?? value : value
      }.written
    }
  }
}
