import ContractModel

/// Everything that is written for Swift.
struct SwiftTarget: Sendable {
  private typealias Maker = @Sendable () -> RenderedFile

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
    var makers = wholeContract(endpoints, channels) + types + bodies(of: endpoints)
    for channel in channels { makers.append { channel.file(of: contract) } }
    for file in runtime { makers.append { SwiftFile.carry(file, of: contract) } }
    return makers.mapInParallel { $0() }
  }

  /// The files that speak of the contract as a whole.
  private func wholeContract(_ endpoints: [SwiftEndpoint], _ channels: [SwiftChannel]) -> [Maker] {
    let handlers = SwiftHandlers(contract: contract, endpoints: endpoints, channels: channels)
    return [
      // Output has LF on every system.
      { RenderedFile(path: ".gitattributes", bytes: Array("* text eol=lf\n".utf8)) },
      { SwiftContract.file(of: contract, module: settings.module) },
      { SwiftErrors.file(of: contract) },
      { SwiftEvents(contract: contract).file },
      { handlers.protocolFile },
      { handlers.operationsFile },
      { SwiftRoutes(contract).file },
      { SwiftViolations.file(of: contract) },
    ]
  }

  private var types: [Maker] {
    var makers: [Maker] = []
    for type in plan.types {
      guard let path = Self.path(of: type) else { continue }
      makers.append { SwiftFile.render(path, of: contract) { SwiftType.lines(for: type) } }
    }
    return makers
  }

  /// Nil for the bodies of endpoints, which stand in their endpoint's file.
  private static func path(of type: TypePlan) -> String? {
    switch type.origin {
    case .named: "Types/\(type.name).swift"
    case .eventData: "Events/\(type.name).swift"
    case .request, .response: nil
    }
  }

  private func bodies(of endpoints: [SwiftEndpoint]) -> [Maker] {
    let types = Dictionary(plan.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return endpoints.map { spelled -> Maker in
      let bodies = [spelled.endpoint.request, spelled.endpoint.response].compactMap { $0.flatMap { types[$0] } }
      return { SwiftEndpointFile(contract: contract, spelled: spelled, bodies: bodies).file }
    }
  }
}
