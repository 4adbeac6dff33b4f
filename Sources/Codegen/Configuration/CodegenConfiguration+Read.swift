import ContractModel

extension CodegenConfiguration {
  /// Reads the text of `codegen.yaml`; nil where there are errors.
  static func read(_ file: SourceFile) -> (configuration: CodegenConfiguration?, diagnostics: [Diagnostic]) {
    var limits = YAMLLimits()
    let (root, problems) = YAMLReader.read(file, limits: &limits)
    guard let root else { return (nil, problems) }
    var reader = ConfigurationReader()
    let configuration = decode(root, of: file.path, &reader)
    let diagnostics = problems + reader.diagnostics
    return (diagnostics.contains { $0.severity == .error } ? nil : configuration, diagnostics)
  }

  private static func decode(
    _ root: YAMLNode, of file: String, _ reader: inout ConfigurationReader
  ) -> CodegenConfiguration? {
    guard let top = reader.mapping(root, "codegen.yaml", keys: ["contract", "resolved", "targets"]) else { return nil }
    let contract = reader.text(top, "contract", in: root)
    let resolved = reader.text(top, "resolved", in: root)
    guard let targetsNode = reader.required(top, "targets", in: root),
      let targets = reader.mapping(targetsNode, "targets", keys: ["swift", "python", "csharp"])
    else { return nil }
    let swift = targets["swift"].flatMap { Self.swift($0, &reader) }
    let python = targets["python"].flatMap { Self.python($0, &reader) }
    let csharp = targets["csharp"].flatMap { CSharpSettings.read($0, &reader) }
    guard let contract, let resolved else { return nil }
    return CodegenConfiguration(
      file: file, folder: folder(of: file), contract: contract, resolved: resolved, swift: swift, python: python,
      csharp: csharp)
  }

  private static func swift(_ node: YAMLNode, _ reader: inout ConfigurationReader) -> SwiftSettings? {
    guard let entries = reader.mapping(node, "swift", keys: ["out", "module"]) else { return nil }
    let out = reader.text(entries, "out", in: node)
    let module = reader.text(entries, "module", in: node)
    guard let out, let module else { return nil }
    return SwiftSettings(out: out, module: module)
  }

  private static func python(_ node: YAMLNode, _ reader: inout ConfigurationReader) -> PythonSettings? {
    guard let entries = reader.mapping(node, "python", keys: ["out", "package"]) else { return nil }
    let out = reader.text(entries, "out", in: node)
    let package = reader.text(entries, "package", in: node)
    guard let out, let package else { return nil }
    return PythonSettings(out: out, package: package)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
