import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Gives the object in which a field is missing as the place of the violation.
  ///
  /// Breaks contract-language.md (the path of a missing field is where it would stand). The family of required fields
  /// should catch it.
  static let violationAtParent = Lie(
    name: "violation-at-parent", summary: "a missing field is reported at the object that lacks it",
    caughtBy: "field-required/update_hub/indicators.0.id/missing", clauses: ["H3", "contract-language: required"],
    breaks: ["violations.path@*"]
  ) { service in
    service.changeReplies { reply, _ in
      reply.changingViolations { violations in
        violations.map { violation in
          guard violation["rule"]?.text == "required" else { return violation }
          return violation.changingMembers { name, value in
            guard name == "path", let path = value.text, let slash = path.lastIndex(of: "/") else { return value }
            return .string(String(path[..<slash]))
          }
        }
      }
    }
  }
}
