import ContractModel

/// What can be imported from the package itself.
enum PythonPackage {
  private static let codec = ["from_json", "to_json"]
  private static let errors = ["BridgeError", "MalformedJSON", "ValidationFailed"]

  static func file(of contract: Contract, models: [String]) -> RenderedFile {
    let all = models + codec + errors + ["Violation"]
    return PythonFile.render("__init__.py", of: contract) {
      PythonDoc.string(contract.doc ?? "The types, routes and events of the contract.")
      ""
      PythonNames.imported(codec, from: ".codec")
      PythonNames.imported(errors, from: ".errors")
      PythonNames.imported(models, from: ".models")
      PythonNames.imported(["Violation"], from: ".runtime.bridge_error")
      ""
      PythonNames.exported(all)
    }
  }
}
