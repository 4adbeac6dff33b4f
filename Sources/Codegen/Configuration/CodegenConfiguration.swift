/// What `codegen.yaml` says: where the contract is, and what is written where. Trusted, unlike a contract.
struct CodegenConfiguration {
  /// The path of `codegen.yaml`, as the user typed it.
  let file: String
  /// The folder of `codegen.yaml`, to which all paths are relative; empty for the current one.
  let folder: String
  /// The contract's entry.
  let contract: String
  /// Where `contract.json` goes.
  let resolved: String
  let swift: SwiftSettings?
  let python: PythonSettings?
  let csharp: CSharpSettings?

  /// A path of the configuration as it is opened from here.
  func path(_ relative: String) -> String {
    folder.isEmpty || relative.hasPrefix("/") ? relative : folder + "/" + relative
  }
}

/// The target `swift`.
struct SwiftSettings: Sendable {
  /// The folder of the module's files.
  let out: String
  let module: String
}

/// The target `python`.
struct PythonSettings: Sendable {
  /// The folder that holds the package's folder.
  let out: String
  /// What is imported.
  let package: String
}

/// The target `csharp`.
struct CSharpSettings: Sendable {
  /// What of the contract is written.
  enum Part: String, CaseIterable, Sendable {
    case types
    case client
  }

  /// The folder of the project's files.
  let out: String
  /// That of the types.
  let namespace: String
  let emit: Set<Part>

  var emitsClient: Bool { emit.contains(.client) }
}
