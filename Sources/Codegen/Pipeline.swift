import ContractModel

/// The whole story, from `codegen.yaml` to files.
///
/// 1. *configure*: `codegen.yaml` says where the contract is and what is written where.
/// 2. *load*: the contract's files are read, parsed, decoded and resolved to a sealed `Contract`, or to diagnostics.
/// 3. *plan*: the contract becomes a `CodecPlan`, which decides once for all languages what is strict.
/// 4. *spell*: each target spells plan and contract in its language, as files in memory.
/// 5. `generate` *reconciles* the folders with that; `check` *compares* them and writes nothing. The last file is
///    `contract.json`: the resolved contract, and the digest of every other file.
///
/// Stages 3 and 4 are pure; the first two read, the last one reads and, in `generate`, writes.
struct Pipeline {
  /// Why there is no output.
  enum Stop: Error {
    /// The contract or the configuration has errors: exit status 1.
    case diagnostics([Diagnostic])
    /// A file that was named, or was generated, could not be read: exit status 2.
    case unreadable(String)
    /// The program's own files are missing, or the output can't be written: exit status 3.
    case broken(String)

    /// Of what was generated.
    init(_ failure: FileFailure) {
      self = failure.isOfReading ? .unreadable(failure.description) : .broken(failure.description)
    }
  }

  /// What a run would write, with the warnings that the contract gave.
  struct Result {
    let configuration: CodegenConfiguration
    let contract: Contract
    let output: Output
    let warnings: [Diagnostic]
  }

  /// The path of `codegen.yaml`, as the user typed it.
  let configurationPath: String
  /// The files that generated code carries.
  let runtime: RuntimeFiles

  /// Stages 1 to 4.
  func run() throws(Stop) -> Result {
    let (configuration, remarks) = try configure()
    let ((contract, warnings), carried) = try concurrently { () throws(Stop) in
      try load(configuration.path(configuration.contract))
    } and: { [runtime] in
      Swift.Result { () throws(FileFailure) in try runtime.read(for: configuration) }
    }
    let files = try carried.mapError { Stop.broken($0.description) }.get()
    let (targets, tree) = concurrently {
      TargetMakers.render(spell(contract, CodecPlan(contract), configuration, files))
    } and: {
      HashedTree(contract)
    }
    return Result(
      configuration: configuration, contract: contract, output: Output(tree: tree, targets: targets),
      warnings: remarks + warnings)
  }

  /// Stages 1 and 2.
  func read() throws(Stop) -> (configuration: CodegenConfiguration, contract: Contract, warnings: [Diagnostic]) {
    let (configuration, remarks) = try configure()
    let (contract, warnings) = try load(configuration.path(configuration.contract))
    return (configuration, contract, remarks + warnings)
  }

  private func configure() throws(Stop) -> (CodegenConfiguration, [Diagnostic]) {
    let bytes: [UInt8]?
    do { bytes = try Disk.read(configurationPath) } catch { throw .unreadable(error.description) }
    guard let bytes else { throw .unreadable("\(configurationPath) is not there; name another with --config") }
    let (configuration, diagnostics) = CodegenConfiguration.read(SourceFile(path: configurationPath, bytes: bytes))
    guard let configuration else { throw .diagnostics(diagnostics) }
    return (configuration, diagnostics)
  }

  private func load(_ entry: String) throws(Stop) -> (Contract, [Diagnostic]) {
    let loaded: (contract: Contract?, diagnostics: [Diagnostic])
    do { loaded = try ContractLoader.load(entry: entry) } catch {
      throw .unreadable("\(error.path): \(error.reason)")
    }
    guard let contract = loaded.contract else { throw .diagnostics(loaded.diagnostics) }
    return (contract, loaded.diagnostics)
  }

  private func spell(
    _ contract: Contract, _ plan: CodecPlan, _ configuration: CodegenConfiguration, _ runtime: RuntimeFiles.Contents
  ) -> [TargetMakers] {
    var targets: [TargetMakers] = []
    if let settings = configuration.swift {
      let target = SwiftTarget(contract: contract, plan: plan, settings: settings, runtime: runtime.swift)
      targets.append(TargetMakers(name: "swift", out: settings.out, makers: target.makers()))
    }
    if let settings = configuration.python {
      let target = PythonTarget(contract: contract, plan: plan, settings: settings, runtime: runtime.python)
      targets.append(TargetMakers(name: "python", out: settings.out, makers: target.makers()))
    }
    if let settings = configuration.csharp {
      let target = CSharpTarget(contract: contract, plan: plan, settings: settings, runtime: runtime.csharp)
      targets.append(TargetMakers(name: "csharp", out: settings.out, makers: target.makers()))
    }
    return targets
  }
}
