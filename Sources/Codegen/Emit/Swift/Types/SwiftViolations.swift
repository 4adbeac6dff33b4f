import ContractModel

/// The rules and texts of violations, from the table beside the plan.
enum SwiftViolations {
  static func file(of contract: Contract) -> RenderedFile {
    SwiftFile.render("ViolationRule.swift", of: contract) {
      "/// The rule that a value breaks: `rule` of a violation."
      "public enum ViolationRule: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {"
      Indented {
        for rule in ViolationRule.allCases { "case \(name(rule)) = \(SwiftLiteral.string(rule.rawValue))" }
        ""
        "/// The sentence for people; `detail` is the kind of value that is asked for, or the limit."
        "func message(_ detail: Swift.String) -> Swift.String {"
        Indented {
          "switch self {"
          for rule in ViolationRule.allCases { "case .\(name(rule)): \(message(rule))" }
          "}"
        }
        "}"
      }
      "}"
      ""
      "/// The kinds of value that a reader can ask for, in words."
      "enum ExpectedKind: Swift.String {"
      Indented {
        for kind in ValueKind.allCases {
          "case \(kind.rawValue) = \(SwiftLiteral.string(ViolationMessages.name(of: kind)))"
        }
      }
      "}"
    }
  }

  private static func name(_ rule: ViolationRule) -> SwiftName { SwiftName(case: rule.rawValue) }

  private static func message(_ rule: ViolationRule) -> String {
    ViolationMessages.template(for: rule).split(
      separator: ViolationMessages.placeholder, omittingEmptySubsequences: false
    )
    .map { SwiftLiteral.string(String($0)).dropFirst().dropLast() }
    .joined(separator: "\\(detail)")
    .quoted
  }
}

extension String {
  fileprivate var quoted: String { "\"\(self)\"" }
}
