import ContractModel

/// Everything that is written for Python: a package.
struct PythonTarget: Sendable {
  let contract: Contract
  let plan: CodecPlan
  let settings: PythonSettings
  /// The files of `PythonRuntime/`, as they stand beside the emitter.
  let runtime: [RenderedFile]

  /// Of every file, with its path below the target's folder.
  func makers() -> [FileMaker] {
    // Output has LF on every system.
    let attributes: FileMaker = { RenderedFile(path: ".gitattributes", bytes: Array("* text eol=lf\n".utf8)) }
    return [attributes]
      + packageMakers.map { maker -> FileMaker in
        {
          let file = maker()
          return RenderedFile(path: "\(settings.package)/\(file.path)", bytes: file.bytes)
        }
      }
  }

  /// Of the files of the package, with their paths below its folder.
  private var packageMakers: [FileMaker] {
    let endpoints = contract.endpoints.mapInParallel { PythonEndpoint($0, of: contract) }
    let models = PythonModels(contract: contract, plan: plan, values: values)
    var makers: [FileMaker] = [
      { PythonCodec(contract: contract, plan: plan).file },
      { models.file },
      { PythonRoutes(contract, endpoints).file },
      { PythonHandlers(contract: contract, endpoints: endpoints).file },
      { PythonEvents(contract: contract).file },
      { PythonClient(contract: contract, plan: plan).file },
      { PythonErrors.file(of: contract) },
      { PythonRules.file(of: contract) },
      { PythonContract.file(of: contract) },
      { PythonPackage.file(of: contract, models: models.names) },
      // PEP 561: the package carries its types.
      { RenderedFile(path: "py.typed", bytes: []) },
    ]
    for file in runtime where file.path != Self.valuesName { makers.append { PythonFile.carry(file, of: contract) } }
    return makers
  }

  /// The run-time file that stands in `models.py`.
  private static let valuesName = "values.py"

  private var values: RenderedFile {
    runtime.first { $0.path == Self.valuesName } ?? RenderedFile(path: Self.valuesName, bytes: [])
  }
}
