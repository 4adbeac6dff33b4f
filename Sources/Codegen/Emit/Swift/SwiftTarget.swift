import ContractModel

/// Everything that is written for Swift.
struct SwiftTarget: Sendable {
  let contract: Contract
  let plan: CodecPlan
  let settings: SwiftSettings
  /// The files of `Runtime/`, as they stand beside the emitter.
  let runtime: [RenderedFile]

  /// Every file, with its path below the target's folder.
  func files() -> [RenderedFile] {
    let dataTypes = Dictionary(
      contract.channels.flatMap { $0.events.map { ($0.name.value, $0.data) } }, uniquingKeysWith: { first, _ in first })
    let endpoints = contract.endpoints.map { SwiftEndpoint($0, dataTypes: dataTypes) }
    let channels = contract.channels.map(SwiftChannel.init)
    let handlers = SwiftHandlers(contract: contract, endpoints: endpoints, channels: channels)
    return [
      attributes, SwiftContract.file(of: contract, module: settings.module), SwiftErrors.file(of: contract),
      SwiftEvents(contract: contract).file, handlers.protocolFile, handlers.operationsFile,
      SwiftRoutes(contract).file, SwiftViolations.file(of: contract),
    ] + typeFiles + endpointFiles(endpoints) + channels.map { $0.file(of: contract) }
      + runtime.map { SwiftFile.carry($0, of: contract) }
  }

  /// Output has LF on every system.
  private var attributes: RenderedFile {
    RenderedFile(path: ".gitattributes", bytes: Array("* text eol=lf\n".utf8))
  }

  private var typeFiles: [RenderedFile] {
    plan.types.compactMap { type in Self.path(of: type).map { (path: $0, type: type) } }
      .mapInParallel { file in
        SwiftFile.render(file.path, of: contract) { SwiftType.lines(for: file.type) }
      }
  }

  /// Nil for the bodies of endpoints, which stand in their endpoint's file.
  private static func path(of type: TypePlan) -> String? {
    switch type.origin {
    case .named: "Types/\(type.name).swift"
    case .eventData: "Events/\(type.name).swift"
    case .request, .response: nil
    }
  }

  private func endpointFiles(_ endpoints: [SwiftEndpoint]) -> [RenderedFile] {
    let types = Dictionary(plan.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return endpoints.mapInParallel { spelled in
      let bodies = [spelled.endpoint.request, spelled.endpoint.response].compactMap { $0.flatMap { types[$0] } }
      return SwiftEndpointFile(contract: contract, spelled: spelled, bodies: bodies).file
    }
  }
}
