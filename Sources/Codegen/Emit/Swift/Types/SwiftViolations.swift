import ContractModel

/// The rules and texts of violations, from the table beside the plan.
enum SwiftViolations {
  static func file(of contract: Contract) -> RenderedFile {
    SwiftFile.render("ViolationRule.swift", of: contract) {
      "/// The rule that a value breaks: `rule` of a violation."
      "public enum ViolationRule: Swift.Hashable, Swift.Sendable {"
      Indented {
        for rule in ViolationRule.allCases { "case \(name(rule))" }
        "/// A rule that this contract's language does not know yet, as a bridge told it."
        "case unknown(Swift.String)"
        ""
        "public init(wireValue: Swift.String) {"
        Indented {
          "switch wireValue {"
          for rule in ViolationRule.allCases { "case \(SwiftLiteral.string(rule.rawValue)): self = .\(name(rule))" }
          "default: self = .unknown(wireValue)"
          "}"
        }
        "}"
        ""
        "/// The text on the wire."
        "public var wireValue: Swift.String {"
        Indented {
          "switch self {"
          for rule in ViolationRule.allCases { "case .\(name(rule)): \(SwiftLiteral.string(rule.rawValue))" }
          "case .unknown(let wireValue): wireValue"
          "}"
        }
        "}"
        ""
        "/// The sentence for people; `detail` is the kind of value that is asked for, or the limit."
        "func message(_ detail: Swift.String) -> Swift.String {"
        Indented {
          "switch self {"
          for rule in ViolationRule.allCases { "case .\(name(rule)): \(message(rule))" }
          "case .unknown(let wireValue): wireValue"
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
