import ContractModel

/// An endpoint with its names spelled.
struct SwiftEndpoint: Sendable {
  let endpoint: Endpoint
  /// The channel and cardinality of each event that a success publishes.
  let emissions: [SwiftEmission]

  /// The envelopes of the channels that a success publishes on, in contract order.
  let envelopes: [SwiftEnvelope]

  init(_ endpoint: Endpoint, of contract: Contract) {
    self.endpoint = endpoint
    emissions = endpoint.emits.map { SwiftEmission($0.value, of: contract) }
    let channels = Set(endpoint.emits.compactMap { contract.event(named: $0.value.event)?.channel.name.value })
    envelopes = contract.channels.filter { channels.contains($0.name.value) }.compactMap {
      SwiftEnvelope($0, of: contract)
    }
  }

  var function: SwiftName { SwiftName(member: endpoint.name.value) }
  /// `ProcessClipboard`: what the names of its types have in common.
  var stem: String {
    endpoint.response.hasSuffix("Response") ? String(endpoint.response.dropLast(8)) : endpoint.response
  }
  /// What a handler returns: the response, with its events where there are any.
  var result: String { emissions.isEmpty ? endpoint.response : stem + "Reply" }
  /// The method that makes the operation.
  var operation: SwiftName { function.suffixed("Operation") }

  /// `getHealth(_ call: BridgeCall) async throws(BridgeError) -> GetHealthResponse`
  var signature: String {
    let parameters = parts.map { "_ \($0.name): \($0.type), " }.joined()
    return "\(function)(\(parameters)_ call: BridgeCall) async throws(BridgeError) -> \(result)"
  }

  /// What a handler is given of a request.
  var parts: [(name: String, type: String)] {
    let all = [("path", endpoint.path), ("query", endpoint.query), ("request", endpoint.request)]
    return all.compactMap { name, type in type.map { (name, $0) } }
  }
}

/// One event of a reply, with its names spelled.
struct SwiftEmission: Sendable {
  let event: SwiftName
  let cardinality: Emission.Cardinality
  /// The property of the reply.
  let property: SwiftName
  let dataType: String
  let envelope: SwiftEnvelope?

  init(_ emission: Emission, of contract: Contract) {
    event = SwiftEvents.caseName(of: emission.event)
    cardinality = emission.cardinality
    let name = SwiftName(member: emission.event)
    property = ["response", "source"].contains(name.description) ? name.suffixed("_") : name
    let declared = contract.event(named: emission.event)
    dataType = declared?.event.data ?? ""
    envelope = declared.flatMap { SwiftEnvelope($0.channel, of: contract) }
  }

  var type: String {
    switch cardinality {
    case .once: dataType
    case .atMostOnce: dataType + "?"
    case .anyNumber: "[\(dataType)]"
    }
  }

  /// The default of its parameter.
  var absence: String {
    switch cardinality {
    case .once: ""
    case .atMostOnce: " = nil"
    case .anyNumber: " = []"
    }
  }
}
