import ContractModel

/// What can be imported from the package itself.
enum PythonPackage {
  private static let codec = ["from_json", "to_json"]
  private static let errors = ["BridgeError", "MalformedJSON", "ValidationFailed"]

  static func file(of contract: Contract, models: [String]) -> RenderedFile {
    let all = (models + codec + errors + ["Violation"]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return PythonFile.render("__init__.py", of: contract) {
      PythonDoc.string(contract.doc ?? "The types, routes and events of the contract.")
      ""
      "from .codec import \(codec.joined(separator: ", "))"
      "from .errors import \(errors.joined(separator: ", "))"
      "from .models import ("
      Indented(by: 4) { for name in models { "\(name)," } }
      ")"
      "from .runtime.bridge_error import Violation"
      ""
      "__all__ = ["
      Indented(by: 4) { for name in all { "\"\(name)\"," } }
      "]"
    }
  }
}
