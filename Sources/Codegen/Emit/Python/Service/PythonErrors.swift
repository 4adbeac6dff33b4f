import ContractModel

/// A class for each error: those of the contract, then those that are always there.
enum PythonErrors {
  static func file(of contract: Contract) -> RenderedFile {
    let errors = contract.errors + ErrorDefinition.builtIn
    let names = ["BY_CODE", "BridgeError"] + errors.map { name(of: $0.name).description }
    return PythonFile.render("errors.py", of: contract) {
      "\"\"\"The errors of the contract. A handler raises them, and a client raises what it was answered.\"\"\""
      ""
      "from __future__ import annotations"
      ""
      "import typing as _typing"
      ""
      "from .runtime.bridge_error import BridgeError"
      ""
      PythonNames.exported(names)
      for error in errors {
        ""
        ""
        lines(of: error)
      }
      ""
      ""
      "BY_CODE: _typing.Final[dict[str, type[BridgeError]]] = {"
      Indented(by: 4) { for error in errors { "\"\(error.name)\": \(name(of: error.name))," } }
      "}"
    }
  }

  static func name(of code: String) -> PythonName { PythonName(class: code) }

  private static func lines(of error: ErrorDefinition) -> Lines {
    Lines {
      "class \(name(of: error.name))(BridgeError):"
      Indented(by: 4) {
        PythonDoc.string(error.annotations, default: purpose(of: error))
        if error.annotations.doc != nil || purpose(of: error) != nil { "" }
        "code = \"\(error.name)\""
        "status = \(error.status)"
        "message = \(PythonLiteral.string(ErrorMessages.message(of: error)))"
        if error.name == "malformed_json" { reason }
      }
    }
  }

  /// What stands in the way is for the log: the message is fixed.
  private static let reason = Lines {
    ""
    "def __init__(self, reason: str = \"\") -> None:"
    "    super().__init__()"
    "    self.reason = reason"
  }

  private static func purpose(of error: ErrorDefinition) -> String? {
    switch error.name {
    case "malformed_json": "The bytes are not JSON as the contract language reads it; ``reason`` is for the log."
    case "validation_failed": "What was read breaks the contract; ``violations`` say where."
    case "internal_error": "A handler failed; what is wrong is for its log, not for the caller."
    case "unavailable": "What any handler may mean: a store that is full or gone, say."
    default: nil
    }
  }
}
