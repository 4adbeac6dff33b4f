import ContractModel

/// The rules and texts of violations, from the table beside the plan.
enum CSharpRules {
  static func file(_ file: CSharpFile) -> RenderedFile {
    file.render("ViolationRule.cs") {
      file.internalSpace {
        "/// <summary>The rules that a value can break: <c>Rule</c> of a violation.</summary>"
        "internal static class ViolationRule"
        "{"
        Indented(by: 4) {
          for rule in ViolationRule.allCases {
            "internal const string \(name(rule)) = \(CSharpLiteral.string(rule.rawValue));"
          }
          ""
          "/// <summary>The sentence for people; the detail is the kind of value that is asked for, or the limit.</summary>"
          "internal static string Message(string rule, string detail)"
          "{"
          Indented(by: 4) { message }
          "}"
        }
        "}"
        ""
        "/// <summary>The kinds of value that a reader can ask for, in words.</summary>"
        "internal static class ExpectedKind"
        "{"
        Indented(by: 4) {
          for kind in ValueKind.allCases {
            "internal const string \(CSharpName.pascal(kind.rawValue)) = \(CSharpLiteral.string(ViolationMessages.name(of: kind)));"
          }
        }
        "}"
      }
    }
  }

  private static var message: Lines {
    Lines {
      "switch (rule)"
      "{"
      Indented(by: 4) {
        for rule in ViolationRule.allCases { "case \(name(rule)): return \(expression(rule));" }
        "default: return rule;"
      }
      "}"
    }
  }

  private static func name(_ rule: ViolationRule) -> String { CSharpName.pascal(rule.rawValue) }

  private static func expression(_ rule: ViolationRule) -> String {
    ViolationMessages.template(for: rule)
      .split(separator: ViolationMessages.placeholder, omittingEmptySubsequences: false)
      .map { CSharpLiteral.string(String($0)) }.joined(separator: " + detail + ")
  }
}
