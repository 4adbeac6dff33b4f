import ContractModel

/// Everything that is written for Swift.
///
/// What stands in one file of the contract stands in one file of each kind here: a contract of a thousand types is not a
/// thousand files, which cost more to write than to make.
struct SwiftTarget: Sendable {
  let contract: Contract
  let plan: CodecPlan
  let settings: SwiftSettings
  /// The files of `Runtime/`, as they stand beside the emitter.
  let runtime: [RenderedFile]

  /// Of every file, with its path below the target's folder.
  func makers() -> [FileMaker] {
    let endpoints = contract.endpoints.mapInParallel { SwiftEndpoint($0, of: contract) }
    let channels = contract.channels.map { SwiftChannel($0, of: contract) }
    var makers = SwiftGroup.gather(bodies(of: endpoints) + types).map { group -> FileMaker in
      { group.file(of: contract) }
    }
    makers += wholeContract(endpoints, channels)
    for channel in channels { makers.append { channel.file(of: contract) } }
    for file in runtime { makers.append { SwiftFile.carry(file, of: contract) } }
    return makers
  }

  /// The files that speak of the contract as a whole.
  private func wholeContract(_ endpoints: [SwiftEndpoint], _ channels: [SwiftChannel]) -> [FileMaker] {
    let handlers = SwiftHandlers(contract: contract, endpoints: endpoints, channels: channels)
    return [
      // Output has LF on every system.
      { RenderedFile(path: ".gitattributes", bytes: Array("* text eol=lf\n".utf8)) },
      { SwiftContract.file(of: contract, module: settings.module) },
      { SwiftErrors.file(of: contract) },
      { SwiftLimits.file(of: contract) },
      { SwiftEvents(contract: contract).file },
      { handlers.protocolFile },
      { handlers.operationsFile },
      { SwiftRoutes(contract).file },
      { SwiftViolations.file(of: contract) },
    ]
  }

  private var types: [SwiftGroup.Piece] {
    let sources = Dictionary(
      contract.types.map { ($0.name.value, $0.name.span.file) }, uniquingKeysWith: { first, _ in first })
    return plan.types.compactMap { type in
      Self.kind(of: type).map { kind in
        SwiftGroup.Piece(
          origin: ContractFileOrigin(kind: kind, source: sources[type.name] ?? ""),
          needsFoundation: SwiftType.needsFoundation(type)
        ) { SwiftType.lines(for: type) }
      }
    }
  }

  /// Nil for the requests and responses of endpoints, which stand beside their endpoint.
  private static func kind(of type: TypePlan) -> ContractFileOrigin.Kind? {
    switch type.origin {
    case .named: .types
    case .envelope, .eventData: .events
    case .path, .query, .request, .response: nil
    }
  }

  private func bodies(of endpoints: [SwiftEndpoint]) -> [SwiftGroup.Piece] {
    let types = Dictionary(plan.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return endpoints.map { spelled in
      let endpoint = spelled.endpoint
      let bodies = [endpoint.path, endpoint.query, endpoint.request, endpoint.response].compactMap {
        $0.flatMap { types[$0] }
      }
      return SwiftGroup.Piece(
        origin: ContractFileOrigin(kind: .endpoints, source: endpoint.name.span.file),
        needsFoundation: bodies.contains(where: SwiftType.needsFoundation)
      ) {
        SwiftEndpointLines(spelled: spelled, bodies: bodies).lines
      }
    }
  }
}
