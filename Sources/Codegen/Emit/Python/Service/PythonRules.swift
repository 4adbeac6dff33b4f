import ContractModel

/// The texts of violations, from the table beside the plan.
enum PythonRules {
  static func file(of contract: Contract) -> RenderedFile {
    PythonFile.render("rules.py", of: contract) {
      "\"\"\"The rules that a value can break, and the sentences for people.\"\"\""
      ""
      "from __future__ import annotations"
      ""
      "from typing import Final"
      ""
      "MESSAGES: Final = {"
      Indented(by: 4) {
        for rule in ViolationRule.allCases {
          "\(PythonLiteral.string(rule.rawValue)): \(PythonLiteral.string(ViolationMessages.template(for: rule))),"
        }
      }
      "}"
      "\"\"\"By rule; ``{}`` stands for the kind of value that is asked for, or the limit.\"\"\""
      ""
      "EXPECTED: Final = {"
      Indented(by: 4) {
        for kind in ValueKind.allCases {
          "\(PythonLiteral.string(kind.rawValue)): \(PythonLiteral.string(ViolationMessages.name(of: kind))),"
        }
      }
      "}"
      "\"\"\"The kinds of value that a reader can ask for, in words.\"\"\""
    }
  }
}
