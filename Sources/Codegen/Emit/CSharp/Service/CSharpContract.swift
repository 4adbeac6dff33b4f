import ContractModel

/// The one file that holds the fingerprint.
enum CSharpContract {
  static func file(of contract: Contract, _ file: CSharpFile) -> RenderedFile {
    let version = contract.version.value.description
    return file.render("BridgeContract.cs") {
      file.publicSpace {
        "/// <summary>Which contract this code speaks.</summary>"
        "public static class BridgeContract"
        "{"
        Indented(by: 4) {
          constant("public", "Version", CSharpLiteral.string(version), "Semantic Versioning 2.0.0.")
          constant(
            "public", "Fingerprint", CSharpLiteral.string(contract.fingerprint),
            "The first 16 hexadecimal digits of SHA-256 over what affects the wire.")
          constant("internal", "Name", CSharpLiteral.string(contract.name.value), "As the contract calls itself.")
          constant(
            "internal", "Header", "Version + \"+\" + Fingerprint", "The value of <c>X-Contract</c> (wire protocol H7).")
          constant(
            "internal", "BaseUrl", CSharpLiteral.string(contract.server.baseURL.value),
            "Where the bridge is, unless configured.")
        }
        "}"
      }
    }
  }

  /// No constant of the language: another assembly would keep the value that it was compiled with.
  private static func constant(_ access: String, _ name: String, _ value: String, _ doc: String) -> Lines {
    Lines {
      "/// <summary>\(doc)</summary>"
      "\(access) static readonly string \(name) = \(value);"
    }
  }
}
