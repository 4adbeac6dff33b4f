import ContractModel

/// What one target language calls an item.
struct LanguageNames {
  /// `Swift`
  let language: String
  /// What the names are declared in: `module BridgeAPI`.
  let home: String
  /// What is named, and its name: `handler`, `processClipboard(…)`.
  let names: [(what: String, name: String)]
}

extension CodegenConfiguration {
  /// The names in each language that has a target.
  func names(of item: ContractItem, in contract: Contract) -> [LanguageNames] {
    var languages: [LanguageNames] = []
    if let swift {
      languages.append(
        LanguageNames(
          language: "Swift", home: "module \(swift.module)", names: SwiftItemNames.names(of: item, contract)))
    }
    if let python {
      languages.append(
        LanguageNames(
          language: "Python", home: "package \(python.package)", names: PythonItemNames.names(of: item, contract)))
    }
    if let csharp {
      languages.append(
        LanguageNames(
          language: "C#", home: "namespace \(csharp.namespace)",
          names: CSharpItemNames.names(of: item, contract, csharp)))
    }
    return languages.filter { !$0.names.isEmpty }
  }
}
