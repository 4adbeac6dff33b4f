import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Compares a union's tag without regard to case.
  ///
  /// Breaks contract-language.md (an unknown tag is `tag`). The family of unions should catch it.
  static let tagAnyCase = Lie(
    name: "tag-any-case", summary: "a union's tag is taken in any case",
    caughtBy: "field-union/process_clipboard/*/tag-other-case", clauses: ["H2 step 16", "contract-language: tag"],
    breaks: ["tag@process_clipboard/*"]
  ) { service in
    service.forgive("process_clipboard") { body in
      JSONValue(lenient: body)?.changingMembers { name, value in
        name == "kind" ? value.text.map { .string($0.lowercased()) } ?? value : value
      }.written
    }
  }
}
