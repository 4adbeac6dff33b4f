import ContractModel

/// The errors of the contract as members of `BridgeError`.
enum SwiftErrors {
  /// Those that no contract declares and every handler may throw.
  static let forHandlers = ["internal_error", "unavailable"]

  static func file(of contract: Contract) -> RenderedFile {
    SwiftFile.render("BridgeError+Contract.swift", of: contract) {
      "extension BridgeError {"
      Indented {
        for error in contract.errors { declared(error) }
        "/// A handler that failed; what is wrong is for its log, not for the caller."
        constant("public ", "internalError", "internal_error", 500, ErrorMessages.internalError)
        "/// What any handler may mean: a store that is full or gone, say."
        constant("public ", "unavailable", "unavailable", 503, ErrorMessages.unavailable)
        constant("", "malformedJSON", "malformed_json", 400, ErrorMessages.malformedJSON)
        ""
        factory("", "validationFailed", "validation_failed", ErrorMessages.validationFailed)
        ""
        known(contract.errors + ErrorDefinition.builtIn)
      }
      "}"
    }
  }

  @LinesBuilder
  private static func declared(_ error: ErrorDefinition) -> Lines {
    let name = SwiftName(member: error.name).description
    let message = ErrorMessages.message(of: error)
    SwiftDoc.comment(error.annotations)
    SwiftDoc.availability(error.annotations)
    if error.status == 422 {
      factory("public ", name, error.name, message, " = []")
    } else {
      constant("public ", name, error.name, error.status, message)
    }
  }

  private static func constant(
    _ access: String, _ name: String, _ code: String, _ status: Int, _ message: String
  ) -> Lines {
    Lines {
      "\(access)static let \(name) = BridgeError("
      "  code: \(SwiftLiteral.string(code)), status: \(status),"
      "  message: \(SwiftLiteral.string(message)))"
    }
  }

  /// What a client may be answered with.
  private static func known(_ errors: [ErrorDefinition]) -> Lines {
    Lines {
      "/// Status and message of the contract's errors and of those that are always there, by code. It ends as no name of an"
      "/// error does."
      "static let known_: [Swift.String: (status: Swift.Int, message: Swift.String)] = ["
      for error in errors {
        "  \(SwiftLiteral.string(error.name)): (\(error.status), \(SwiftLiteral.string(ErrorMessages.message(of: error)))),"
      }
      "]"
    }
  }

  /// An error of status 422 says which values it means (wire-protocol H3).
  private static func factory(
    _ access: String, _ name: String, _ code: String, _ message: String, _ absence: String = ""
  ) -> Lines {
    Lines {
      "\(access)static func \(name)(_ violations: [Violation]\(absence)) -> BridgeError {"
      "  BridgeError("
      "    code: \(SwiftLiteral.string(code)), status: 422,"
      "    message: \(SwiftLiteral.string(message)),"
      "    violations: violations)"
      "}"
    }
  }
}
