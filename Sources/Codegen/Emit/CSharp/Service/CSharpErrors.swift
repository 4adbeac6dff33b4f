import ContractModel

/// An exception for each error: those of the contract, then those that are always there.
enum CSharpErrors {
  static func file(of contract: Contract, _ file: CSharpFile, _ types: CSharpTypes) -> RenderedFile {
    let errors = contract.errors + ErrorDefinition.builtIn
    return file.render("BridgeErrors.cs") {
      file.publicSpace {
        "/// <summary>The errors of the contract, and those that are always there, as a client is answered with them.</summary>"
        "public static class BridgeErrors"
        "{"
        Indented(by: 4) {
          for error in errors {
            exception(error, types)
            ""
          }
          known(errors, types)
        }
        "}"
      }
    }
  }

  static func name(of code: String) -> String { CSharpName.pascal(code) + "Exception" }

  private static func violations(_ types: CSharpTypes) -> String {
    "global::System.Collections.Generic.IReadOnlyList<\(types.name(of: "BridgeViolation"))> violations"
  }

  private static func exception(_ error: ErrorDefinition, _ types: CSharpTypes) -> Lines {
    Lines {
      CSharpDoc.summary(error.annotations, default: ErrorMessages.message(of: error))
      CSharpDoc.obsolete(error.annotations)
      "public sealed class \(name(of: error.name)) : \(types.name(of: "BridgeErrorException"))"
      "{"
      Indented(by: 4) {
        "internal \(name(of: error.name))(\(types.name(of: "BridgeAttempt")) attempt, \(violations(types)))"
        "    : base(attempt, \(CSharpLiteral.string(error.name)), \(error.status), \(CSharpLiteral.string(ErrorMessages.message(of: error))), violations)"
        "{"
        "}"
      }
      "}"
    }
  }

  private static func known(_ errors: [ErrorDefinition], _ types: CSharpTypes) -> Lines {
    Lines {
      "/// <summary>The error of a code; null for one that this contract does not have.</summary>"
      "internal static KnownError Known(string code)"
      "{"
      Indented(by: 4) {
        "switch (code)"
        "{"
        Indented(by: 4) {
          for error in errors {
            "case \(CSharpLiteral.string(error.name)): return new KnownError(\(error.status), (attempt, violations) => new \(name(of: error.name))(attempt, violations));"
          }
          "default: return null;"
        }
        "}"
      }
      "}"
      ""
      maker(types)
    }
  }

  private static func maker(_ types: CSharpTypes) -> Lines {
    let list = "global::System.Collections.Generic.IReadOnlyList<\(types.name(of: "BridgeViolation"))>"
    let attempt = types.name(of: "BridgeAttempt")
    let function = "global::System.Func<\(attempt), \(list), \(types.name(of: "BridgeErrorException"))>"
    return Lines {
      "/// <summary>The status of an error, and what makes its exception.</summary>"
      "internal sealed class KnownError"
      "{"
      Indented(by: 4) {
        "internal readonly int Status;"
        "internal readonly \(function) Make;"
        ""
        "internal KnownError(int status, \(function) make)"
        "{"
        "    Status = status;"
        "    Make = make;"
        "}"
      }
      "}"
    }
  }
}
