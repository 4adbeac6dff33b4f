import ContractModel

/// Everything that is written for C#: a project.
struct CSharpTarget: Sendable {
  let contract: Contract
  let plan: CodecPlan
  let settings: CSharpSettings
  /// The files of `CSharpRuntime/`, as they stand beside the emitter, with their paths below it.
  let runtime: [RenderedFile]

  /// Of every file, with its path below the target's folder.
  func makers() -> [FileMaker] {
    let file = CSharpFile(contract: contract, namespace: settings.namespace)
    let types = CSharpTypes(plan, namespace: settings.namespace)
    var makers = CSharpGroup.gather(contract, plan, types).map { group -> FileMaker in { group.file(file) } }
    makers += [
      // Output has LF on every system.
      { RenderedFile(path: ".gitattributes", bytes: Array("* text eol=lf\n".utf8)) },
      { CSharpProject.file(namespace: settings.namespace) },
      { CSharpContract.file(of: contract, file) },
      { CSharpRules.file(file) },
    ]
    if !contract.channels.isEmpty {
      makers.append { CSharpEvents(contract: contract, file: file, types: types).rendered }
    }
    if settings.emitsClient {
      makers.append { CSharpErrors.file(of: contract, file, types) }
      makers += CSharpClient(file, types).makers
    }
    for found in runtime where settings.emitsClient || !found.path.hasPrefix(Self.clientFolder) {
      makers.append { file.carry(found) }
    }
    return makers
  }

  /// Run-time files that only a client needs.
  private static let clientFolder = "Client/"
}
