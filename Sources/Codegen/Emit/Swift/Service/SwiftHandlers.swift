import ContractModel

/// What a bridge implements, and the tables made of it.
struct SwiftHandlers: Sendable {
  let contract: Contract
  let endpoints: [SwiftEndpoint]
  let channels: [SwiftChannel]

  var protocolFile: RenderedFile {
    SwiftFile.render("BridgeHandlers.swift", of: contract) {
      "/// What answers the endpoints of \(SwiftLiteral.string(contract.name.value)) and makes its heartbeats."
      "public protocol BridgeHandlers: Swift.Sendable {"
      Indented {
        for endpoint in endpoints {
          SwiftDoc.comment(endpoint.endpoint.annotations)
          "func \(endpoint.signature)"
        }
        for channel in channels {
          "/// The heartbeat of the channel `\(channel.channel.name.value)` that is sent now."
          "func \(channel.heartbeatFunction)() async -> \(channel.heartbeatType)"
        }
      }
      "}"
    }
  }

  var operationsFile: RenderedFile {
    SwiftFile.render("BridgeHandlers+Operations.swift", of: contract) {
      "extension BridgeHandlers {"
      Indented {
        "/// Every endpoint, in the contract's order: the indices of ``RouteTable``."
        list("public func operations() -> [BridgeOperation]", endpoints.map(\.operation))
        ""
        "/// Every channel, in the contract's order."
        list("public func channels() -> [BridgeChannel]", channels.map(\.function))
      }
      "}"
    }
  }

  private func list(_ declaration: String, _ functions: [SwiftName]) -> Lines {
    Lines {
      declaration + " {"
      Indented {
        "["
        for function in functions { "  \(function)()," }
        "]"
      }
      "}"
    }
  }
}
